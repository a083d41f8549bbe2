using System.Buffers;
using System.Net;
using System.Text;

namespace Blog.Posts;

/// <summary>Inline Markdown as one line of plain text, for titles, decks and summaries: the markers go, what they mark stays.</summary>
internal static class PlainText
{
    /// <summary>Tags that stand in running text. Others stay as they are: <c>Vec&lt;T&gt;</c> is text.</summary>
    private static readonly string[] InlineTags =
        ["em", "i", "b", "strong", "code", "br", "sup", "sub", "span", "kbd", "small", "mark", "wbr", "a", "u", "s", "del", "img"];

    private const int MaxDepth = 4;

    /// <summary>How much of a body is searched for what its labels mean.</summary>
    private const int Reach = 256 * 1024;

    private static readonly SearchValues<char> Markers = SearchValues.Create("`*_[]<&\\{~");

    private static readonly SearchValues<char> TagName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <param name="body">The text that it is from, where <c>[label]: address</c> lines make links of labels in brackets.</param>
    public static string Of(ReadOnlySpan<char> markdown, ReadOnlySpan<char> body = default)
    {
        if (markdown.IndexOfAny(Markers) < 0) return SingleLine(markdown.ToString());
        StringBuilder text = new(markdown.Length);
        Append(text, markdown, body[..Math.Min(body.Length, Reach)], depth: 0);
        string plain = text.ToString();
        return SingleLine(plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain);
    }

    /// <summary>Every run of white space and controls as one space, none at the ends.</summary>
    public static string SingleLine(string text)
    {
        text = text.Trim();
        bool isSingle = true;
        for (int i = 0; i < text.Length && isSingle; i++) isSingle = !IsSpace(text[i]) || (text[i] == ' ' && text[i - 1] != ' ');
        if (isSingle) return text;

        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!IsSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    private static bool IsSpace(char c) => c is ' ' or '\u2028' or '\u2029' || char.IsControl(c);

    private static void Append(StringBuilder text, ReadOnlySpan<char> markdown, ReadOnlySpan<char> body, int depth)
    {
        int at = 0;
        while (at < markdown.Length)
        {
            int length = Inline(text, markdown, body, at, depth);
            if (length == 0) text.Append(markdown[at++]);
            at += length;
        }
    }

    /// <summary>Appends the plain form of the marked piece that begins here and gives its length; 0 when the character is text.</summary>
    private static int Inline(StringBuilder text, ReadOnlySpan<char> markdown, ReadOnlySpan<char> body, int at, int depth) => markdown[at] switch
    {
        '\\' => Escape(text, markdown[at..]),
        '`' => Code(text, markdown[at..]),
        '*' or '_' or '~' when depth < MaxDepth => Emphasis(text, markdown, body, at, depth),
        '[' when depth < MaxDepth => Link(text, markdown[at..], body, depth),
        '!' when at + 1 < markdown.Length && markdown[at + 1] == '[' => Image(markdown[at..]),
        '<' => Tag(text, markdown, at),
        '{' => Attributes(markdown[at..]),
        _ => 0,
    };

    private static int Escape(StringBuilder text, ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !char.IsAscii(rest[1]) || !(char.IsPunctuation(rest[1]) || char.IsSymbol(rest[1]))) return 0;
        text.Append(rest[1]);
        return 2;
    }

    private static int Code(StringBuilder text, ReadOnlySpan<char> rest)
    {
        int ticks = rest.IndexOfAnyExcept('`');
        if (ticks < 0) return 0;
        ReadOnlySpan<char> inner = rest[ticks..];
        for (int at = 0; at < inner.Length;)
        {
            int found = inner[at..].IndexOf('`');
            if (found < 0) return 0;
            int run = inner[(at + found)..].IndexOfAnyExcept('`');
            if (run < 0) run = inner.Length - at - found;
            if (run == ticks)
            {
                text.Append(inner[..(at + found)].Trim());
                return ticks + at + found + run;
            }

            at += found + run;
        }

        return 0;
    }

    /// <summary><c>*x*</c>, <c>_x_</c>, <c>~~x~~</c>: the markers touch what they mark, and underscores do not stand inside a word.
    /// <c>__init__</c> stays: in titles it is a name more often than it is loud.</summary>
    private static int Emphasis(StringBuilder text, ReadOnlySpan<char> markdown, ReadOnlySpan<char> body, int at, int depth)
    {
        char mark = markdown[at];
        ReadOnlySpan<char> rest = markdown[at..];
        int run = rest.IndexOfAnyExcept(mark);
        if (run is < 1 or > 3 || (mark == '~' && run != 2) || char.IsWhiteSpace(rest[run])) return 0;
        if (mark == '_' && at > 0 && char.IsLetterOrDigit(markdown[at - 1])) return 0;

        for (int end = run + 1; end + run <= rest.Length; end++)
        {
            if (rest[end] != mark || char.IsWhiteSpace(rest[end - 1])) continue;
            int closing = rest[end..].IndexOfAnyExcept(mark);
            if (closing < 0) closing = rest.Length - end;
            bool isInWord = mark == '_' && end + closing < rest.Length && char.IsLetterOrDigit(rest[end + closing]);
            if (closing == run && !isInWord)
            {
                if (mark == '_' && run == 2 && !rest[run..end].Contains(' ')) return 0;
                Append(text, rest[run..end], body, depth + 1);
                return end + run;
            }

            end += closing - 1;
        }

        return 0;
    }

    /// <summary><c>[text](address)</c> and <c>[text][label]</c>, and <c>[label]</c> where the body defines it; a footnote's <c>[^1]</c> goes.</summary>
    private static int Link(StringBuilder text, ReadOnlySpan<char> rest, ReadOnlySpan<char> body, int depth)
    {
        int close = Closing(rest, '[', ']');
        if (close < 0) return 0;
        if (rest[1] == '^') return close + 1;
        if (!body.IsEmpty && WikiLink(text, rest, close) is > 0 and int wiki) return wiki;
        int length = close + 1 + Target(rest[(close + 1)..]);
        if (length == close + 1 && !IsDefined(rest[1..close], body)) return 0;
        Append(text, rest[1..close], body, depth + 1);
        return length;
    }

    /// <summary><c>[[slug]]</c> and <c>[[slug|text]]</c>, in a body alone: in a title <c>[[nodiscard]]</c> is a name.</summary>
    private static int WikiLink(StringBuilder text, ReadOnlySpan<char> rest, int close)
    {
        if (rest[1] != '[' || close < 4 || rest[close - 1] != ']' || (close + 1 < rest.Length && rest[close + 1] is '(' or '[' or ':')) return 0;
        ReadOnlySpan<char> inner = rest[2..(close - 1)];
        if (inner.ContainsAny("[]\n`<") || char.IsWhiteSpace(inner[0]) || char.IsWhiteSpace(inner[^1])) return 0;
        text.Append(inner[(inner.LastIndexOf('|') + 1)..]);
        return close + 1;
    }

    /// <summary>True when a line of the body begins with <c>[label]:</c>.</summary>
    private static bool IsDefined(ReadOnlySpan<char> label, ReadOnlySpan<char> body)
    {
        string definition = $"[{SingleLine(label.ToString())}]:";
        for (int at = 0; body[at..].IndexOf(definition, StringComparison.OrdinalIgnoreCase) is >= 0 and int found; at++)
        {
            at += found;
            ReadOnlySpan<char> before = body[..at].TrimEnd(' ');
            if (before.IsEmpty || before[^1] == '\n') return true;
        }

        return false;
    }

    private static int Image(ReadOnlySpan<char> rest)
    {
        int close = Closing(rest[1..], '[', ']');
        int target = close < 0 ? 0 : Target(rest[(close + 2)..]);
        return target == 0 ? 0 : close + 2 + target;
    }

    /// <summary>The length of <c>(address)</c> or <c>[label]</c>, 0 when neither stands here.</summary>
    private static int Target(ReadOnlySpan<char> rest) => rest switch
    {
        ['(', ..] => Closing(rest, '(', ')') + 1,
        ['[', ..] => Closing(rest, '[', ']') + 1,
        _ => 0,
    };

    /// <summary>The offset of the bracket that closes the first one, or -1.</summary>
    private static int Closing(ReadOnlySpan<char> rest, char open, char close)
    {
        int depth = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\\') i++;
            else if (rest[i] == open) depth++;
            else if (rest[i] == close && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>A tag that is known goes; an address in angle brackets stands without them.</summary>
    private static int Tag(StringBuilder text, ReadOnlySpan<char> markdown, int at)
    {
        ReadOnlySpan<char> rest = markdown[at..];
        int close = rest.IndexOf('>');
        if (close < 2) return 0;
        if (rest.StartsWith("<!--")) return rest.IndexOf("-->") is >= 4 and int end ? end + 3 : 0;
        ReadOnlySpan<char> inner = rest[1..close];
        if (inner.Contains("://", StringComparison.Ordinal) && !inner.ContainsAny(" \""))
        {
            text.Append(inner);
            return close + 1;
        }

        ReadOnlySpan<char> name = TagNameOf(inner);
        if (!IsInlineTag(name) || !IsMarkup(markdown, at, inner, name)) return 0;
        if (name is "br") text.Append(' ');
        return close + 1;
    }

    /// <summary>True for tags that stand in running text rather than around it.</summary>
    public static bool IsInlineTag(ReadOnlySpan<char> name)
    {
        foreach (string tag in InlineTags)
        {
            if (name.Equals(tag, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The name in <c>em class="x"</c> or <c>/em</c>.</summary>
    public static ReadOnlySpan<char> TagNameOf(ReadOnlySpan<char> inner)
    {
        ReadOnlySpan<char> name = inner.TrimStart('/');
        int length = name.IndexOfAnyExcept(TagName);
        return length < 0 ? name : name[..length];
    }

    /// <summary>"The &lt;mark&gt; element" speaks of a tag; one that has its pair, or attributes, is one.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> markdown, int at, ReadOnlySpan<char> inner, ReadOnlySpan<char> name) => name switch
    {
        "br" or "wbr" => true,
        "img" => inner.Contains(' '),
        _ when inner[0] == '/' => markdown[..at].Contains($"<{name}", StringComparison.Ordinal),
        _ => markdown[at..].Contains($"</{name}>", StringComparison.Ordinal),
    };

    /// <summary>A heading's <c>{#id .class}</c>, kramdown's <c>{: .class}</c>, Liquid's and Hugo's tags.</summary>
    private static int Attributes(ReadOnlySpan<char> rest)
    {
        if (rest is not ['{', '#' or ':' or '.' or '%' or '{', ..]) return 0;
        int close = rest.IndexOf('}');
        if (close < 0) return 0;
        return close + 1 < rest.Length && rest[1] == '{' && rest[close + 1] == '}' ? close + 2 : close + 1;
    }
}
