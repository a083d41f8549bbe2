using System.Text;

namespace Blog.Posts;

/// <summary>A summary made from the body, where the author wrote none: what stands before <c>&lt;!--more--&gt;</c> and its like, else
/// the first paragraph.</summary>
internal static class Excerpt
{
    /// <summary>Characters that a card has room for.</summary>
    private const int MaxLength = 300;

    /// <summary>A first paragraph shorter than this, such as "Hello, everybody!", says nothing yet; the one behind it is added.</summary>
    private const int MinLength = 60;

    /// <summary>How far down a body is searched for the mark.</summary>
    private const int Reach = 64 * 1024;

    /// <param name="separator">The post's own mark (Jekyll's <c>excerpt_separator</c>), or null.</param>
    public static string? Of(ReadOnlySpan<char> body, string? separator)
    {
        int end = FindMark(body[..Math.Min(body.Length, Reach)], separator);
        string? marked = end > 0 ? Read(body[..end], firstOnly: false) : null;
        return marked ?? Read(body, firstOnly: true);
    }

    /// <summary>The text when it is short enough, else as many whole words as fit, and an ellipsis.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= MaxLength) return text;
        int end = text.LastIndexOf(' ', MaxLength - 1);
        if (end < MaxLength / 2) end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    /// <summary>The offset of the mark, or -1.</summary>
    private static int FindMark(ReadOnlySpan<char> body, string? separator)
    {
        if (!string.IsNullOrWhiteSpace(separator) && body.IndexOf(separator) is >= 0 and int own) return own;
        for (int from = 0; body[from..].IndexOfAny("<{") is >= 0 and int found; from += found + 1)
        {
            if (IsMark(body[(from + found)..])) return from + found;
        }

        return -1;
    }

    /// <summary><c>&lt;!-- more --&gt;</c>, <c>&lt;!--truncate--&gt;</c>, and MDX's <c>{/* truncate */}</c>.</summary>
    private static bool IsMark(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> inner = text.StartsWith("<!--") ? text[4..] : text.StartsWith("{/*") ? text[3..] : default;
        inner = inner.TrimStart();
        int length = inner.StartsWith("more", StringComparison.OrdinalIgnoreCase) ? 4
            : inner.StartsWith("truncate", StringComparison.OrdinalIgnoreCase) ? 8
            : 0;
        return length > 0 && inner[length..].TrimStart() is ['-', '-', '>', ..] or ['*', '/', '}', ..];
    }

    private static string? Read(ReadOnlySpan<char> body, bool firstOnly)
    {
        StringBuilder text = new();
        BlockWalker blocks = new(body);
        while (text.Length < (firstOnly ? MinLength : MaxLength) && blocks.Read())
        {
            if (firstOnly && text.Length > 0 && blocks.Kind is not (BodyLineKind.Prose or BodyLineKind.Blank)) break;
            if (blocks.Kind != BodyLineKind.Prose) continue;
            string paragraph = PlainText.Of(blocks.Text, body);
            if (!paragraph.Any(char.IsLetterOrDigit)) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(paragraph);
        }

        return text.Length > 0 ? Shorten(text.ToString()) : null;
    }
}
