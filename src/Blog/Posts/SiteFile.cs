using System.Collections.Immutable;
using Blog.Posts.FrontMatter;

namespace Blog.Posts;

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
        PostFields contact = new(map["contact"] as FrontMap ?? FrontMap.Empty, notices);
        return new Site
        {
            Title = fields.Text("title", "name", "params.title") ?? NameOf(root),
            Description = fields.Text("description", "tagline", "subtitle", "params.description") ?? "",
            ContactHeading = contact.Text("heading") ?? new Site().ContactHeading,
            ContactLinks = Links((map["contact"] as FrontMap)?["links"] as FrontList, notices),
        };
    }

    private static ImmutableArray<ContactLink> Links(FrontList? list, Notices notices)
    {
        if (list is null) return [];
        ImmutableArray<ContactLink>.Builder links = ImmutableArray.CreateBuilder<ContactLink>();
        foreach (FrontValue item in list.Items)
        {
            PostFields fields = new(item as FrontMap ?? FrontMap.Empty, notices);
            if (fields.Raw("url") is { } address) links.Add(new ContactLink(fields.Text("label") ?? address, address));
            else notices.Add("A contact link needs a label and a url.", item.Line, item.Column);
        }

        return links.DrainToImmutable();
    }
}
