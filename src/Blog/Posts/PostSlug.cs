using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Posts;

/// <summary>Finds a post's name in links and on the command line.</summary>
internal static class PostSlug
{
    private const int MaxLength = 120;

    private static readonly SearchValues<char> Patterns = SearchValues.Create(":{}*?#");

    public static string Of(PostFields fields, PostPlace place)
    {
        foreach (string key in (ReadOnlySpan<string>)["slug", "permalink", "path", "url"])
        {
            if (fields.Raw(key) is { } address && LastPart(address) is { Length: > 0 } slug) return slug;
        }

        return Clean(place.Slug) is { Length: > 0 } name ? name : "post";
    }

    /// <summary><c>blog</c> of <c>/2026/04/blog.html</c>; nothing of a pattern such as <c>/:year/:title/</c> or <c>{{ page.slug }}</c>.</summary>
    private static string LastPart(string address)
    {
        string part = address.TrimEnd('/');
        part = part[(part.LastIndexOf('/') + 1)..];
        if (part.AsSpan().ContainsAny(Patterns)) return "";
        return Clean(part.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? part[..^5] : part);
    }

    /// <summary>Letters, digits, dots, hyphens and underscores as they are, and one hyphen for each run of anything else: a slug is typed
    /// in a shell.</summary>
    private static string Clean(string name)
    {
        StringBuilder slug = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool isKept = Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' || (!rune.IsAscii && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (slug.Length >= MaxLength) break;
            if (isKept) slug.Append(rune.ToString());
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-', '.');
    }
}
