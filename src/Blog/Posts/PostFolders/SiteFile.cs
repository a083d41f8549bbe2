using Blog.Posts.FrontMatter;

namespace Blog.Posts.PostFolders;

/// <summary>Reads what a place of posts says of itself: <c>site.yml</c>, or else the settings of a site generator, as far as they have
/// a title and a description.</summary>
internal static class SiteFile
{
    private static readonly string[] Own = ["site.yml", "site.yaml", "posts/site.yml"];

    private static readonly string[] Generators =
    [
        "_config.yml", "_config.yaml", "hugo.toml", "hugo.yaml", "config.toml", "config.yaml", "zola.toml", "config/_default/hugo.toml",
        "config/_default/config.toml",
    ];

    private static readonly string[] Containers = ["posts", "_posts", "content", "blog", "articles", "_articles", "src", "source"];

    public static Site Read(string root, Notices notices)
    {
        if (ReadFirst(root, Own, notices) is { } own) return own;
        // What is wrong with another program's settings is not ours to tell.
        return ReadFirst(root, Generators, new Notices()) ?? new Site { Title = NameOf(root) };
    }

    /// <summary>The folder's name; a mere container is called after what it is in.</summary>
    private static string NameOf(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        string name = Path.GetFileName(full);
        string parent = Path.GetFileName(Path.GetDirectoryName(full) ?? "");
        return Containers.Contains(name) && parent.Length > 0 ? parent : name;
    }

    private static Site? ReadFirst(string root, string[] names, Notices notices)
    {
        foreach (string name in names)
        {
            FileInfo file = new(Path.Join(root, name));
            if (!file.Exists || file.LinkTarget is not null) continue;
            Notices found = new();
            if (new PostFile().TryRead(file.FullName, file.Length, FrontMatterReader.MaxLength, found, out ReadOnlySpan<char> text))
                return Tell(Make(text, name, root, found), name, found, notices);
            Tell(new Site(), name, found, notices);
        }

        return null;
    }

    private static Site Tell(Site site, string name, Notices found, Notices notices)
    {
        notices.Add(found.ToImmutable().Select(notice => notice with { Message = $"{name}: {notice.Message}" }));
        return site;
    }

    private static Site Make(ReadOnlySpan<char> text, string name, string root, Notices notices)
    {
        FrontMap map = name.EndsWith(".toml", StringComparison.Ordinal)
            ? TomlReader.Read(text, 1, notices)
            : YamlDialect.ReadFields(text, 1, notices);
        PostFields fields = new(map, notices);
        FrontValue? contact = map["contact"] ?? map["email"];
        PostFields inContact = new(contact as FrontMap ?? FrontMap.Empty, notices);
        return new Site
        {
            Title = fields.Text("title", "name", "params.title") ?? NameOf(root),
            Description = fields.Text("description", "tagline", "subtitle", "params.description") ?? "",
            ContactHeading = inContact.Text("heading") ?? fields.Text("contact_heading") ?? new Site().ContactHeading,
            ContactLinks = ContactReader.Read(contact, notices),
            Language = Language(fields),
        };
    }

    private static string? Language(PostFields fields)
    {
        foreach (string key in (ReadOnlySpan<string>)["language", "lang", "locale", "languageCode", "defaultContentLanguage", "default_language"])
        {
            if (fields.Raw(key) is { } text && LanguageTag.Normalize(text) is { } language) return language;
        }

        return null;
    }
}
