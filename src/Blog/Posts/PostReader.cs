using System.Collections.Immutable;
using Blog.Posts.FrontMatter;
using Blog.Terminal.Text;

namespace Blog.Posts;

/// <summary>Where a post's text came from.</summary>
/// <param name="Path">The file, as it was found.</param>
/// <param name="Place">The file from the library's root on, with <c>/</c> between its parts.</param>
/// <param name="FileDate">The day on which the file was last written.</param>
internal readonly record struct PostSource(string Path, string Place, DateOnly FileDate);

/// <summary>Makes a post of a text: what the front matter says, filled in from the file's name, its folders and the body where the
/// author was silent. Whatever the text holds, there is a post with a title.</summary>
internal static class PostReader
{
    public static Post Read(PostSource source, ReadOnlySpan<char> text, Notices notices)
    {
        FrontMatterHead head = FrontMatterReader.Read(text, notices);
        ReadOnlySpan<char> body = text[head.BodyStart..];
        PostFields fields = new(head.Fields, notices);
        PostPlace place = PostPlace.Of(source.Place);
        string slug = PostSlug.Of(fields, place);
        bool isDraft = place.IsDraft || IsDraft(fields);
        (DateOnly date, DateOrigin origin) = PostDate.Of(fields, place, source.FileDate);

        return new Post
        {
            Path = source.Path,
            Slug = slug,
            Title = Title(fields, body, slug, notices),
            Date = date,
            DateOrigin = origin,
            Updated = fields.Date("updated", "lastmod", "modified", "modDatetime", "updatedDate", "last_modified_at"),
            Category = Category(fields, place),
            Deck = fields.Text("deck", "dek", "subtitle", "tagline", "spoiler"),
            Summary = fields.Text("summary", "excerpt", "description", "abstract", "blurb", "share_text")
                ?? Excerpt.Of(body, fields.Raw("excerpt_separator")),
            Tags = PostTags.Of(fields, place),
            Authors = fields.List(["author", "authors", "by", "taxonomies.authors"], (key, name) => key == "authors" ? PostTags.Split(name, bySpaces: false) : [name], SharedNames.Of),
            Language = Language(fields, place),
            Draft = isDraft,
            Order = fields.Number("order", "weight"),
            Words = WordCount.Of(body),
            TranslationKey = fields.Raw("translationKey") ?? place.TranslationKey,
            ContentHash = ContentHash.Of(text),
            Address = Address(fields),
            Notices = notices.ToImmutable(),
        };
    }

    /// <summary>A post whose text could not be had: what its place says, and why.</summary>
    public static Post Unread(PostSource source, Notices notices) =>
        Read(source, "", new Notices()) with { Notices = notices.ToImmutable() };

    private static string Title(PostFields fields, ReadOnlySpan<char> body, string slug, Notices notices)
    {
        if (fields.Text("title", "linkTitle") is { } title) return title;
        if (FirstHeading.Of(body) is { } heading) return heading;
        notices.Add("There is neither a title nor a heading; the file's name is shown. Add a line such as title: My essay.", kind: NoticeKind.NoTitle);
        return slug;
    }

    /// <summary>The first that is a whole address: <c>url</c> is often a path on the site, and <c>source</c> a name.</summary>
    private static string? Address(PostFields fields)
    {
        foreach (string key in (ReadOnlySpan<string>)["canonical_url", "canonicalURL", "canonicalUrl", "canonical", "original_url", "externalUrl", "external_url", "url", "permalink", "source", "link"])
        {
            if (fields.Raw(key) is { } text && SafeText.Link(text) is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return address;
        }

        return null;
    }

    private static bool IsDraft(PostFields fields) =>
        fields.Flag("draft") == true || fields.Flag("published") == false || fields.Raw("status") is "draft" or "Draft";

    private static string? Category(PostFields fields, PostPlace place)
    {
        ImmutableArray<string> found = fields.List(
            ["category", "categories", "section", "taxonomies.categories"],
            (key, text) => key == "categories" ? PostTags.Split(text, bySpaces: place.IsJekyll) : [text]);
        return (found.Length > 0 ? found[0] : place.Category) is { } name ? SharedNames.Of(name) : null;
    }

    private static string? Language(PostFields fields, PostPlace place)
    {
        foreach (string key in (ReadOnlySpan<string>)["lang", "language", "locale"])
        {
            if (fields.Raw(key) is { } text && LanguageTag.Normalize(text) is { } language) return language;
        }

        return place.Language;
    }
}
