using Blog.Posts.FrontMatter;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Keys of front matter that nobody knows, but that look like one that is known.</summary>
internal static class KeyCheck
{
    /// <summary>What a reader of posts understands, ours first.</summary>
    private static readonly string[] Understood =
    [
        "title", "date", "category", "deck", "summary", "tags", "lang", "author", "draft", "updated", "slug", "order", "authors", "categories",
        "description", "excerpt", "subtitle", "language", "published", "permalink", "keywords", "lastmod", "weight", "translationKey",
    ];

    /// <summary>What generators and themes have besides: right where it stands, whatever it looks like.</summary>
    private static readonly string[] Others =
    [
        "layout", "type", "url", "path", "image", "images", "cover", "data", "name", "names", "link", "links", "page", "pages", "math", "toc",
        "series", "tag", "section", "taxonomies", "aliases", "alias", "comments", "featured", "hidden", "locale", "dek", "tagline", "spoiler",
        "abstract", "blurb", "by", "status", "created", "modified", "pubDate", "pubDatetime", "publishDate", "modDatetime", "updatedDate",
        "last_modified_at", "created_at", "share_text", "excerpt_separator", "linkTitle", "template", "extra", "params", "menu", "id", "uid",
        "titles", "dates", "state", "late", "stage", "lead", "label", "labels", "order_by", "border", "theme", "authored", "pinned", "pin",
    ];

    internal static void Run(CheckedPost post)
    {
        foreach (FrontEntry entry in post.Fields.Entries)
        {
            bool isKnown = Understood.Concat(Others).Contains(entry.Key, StringComparer.OrdinalIgnoreCase);
            if (isKnown || Spelling.Nearest(entry.Key, Understood) is not { } near) continue;
            post.Tell(Severity.Warning, "unknown-key", $"“{entry.Key}” is not understood. Is {near} meant?", entry.Line, entry.Column);
        }
    }
}
