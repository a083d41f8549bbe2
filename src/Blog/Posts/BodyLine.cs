namespace Blog.Posts;

internal enum BodyLineKind : byte { Blank, Prose, Heading, Underline, Rule, Fence, Comment, RawText, Html, Aside, Indented }

/// <summary>Tells what a line of Markdown is, as far as finding a title and a first paragraph needs it. Whoever lays out the essay
/// parses it for real; here thousands of files wait.</summary>
internal static class BodyLine
{
    public static BodyLineKind KindOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        if (text.IsEmpty) return BodyLineKind.Blank;
        if (line[0] == '\t' || line.Length - text.Length >= 4) return BodyLineKind.Indented;
        return text[0] switch
        {
            '#' => HeadingLevel(text) > 0 ? BodyLineKind.Heading : BodyLineKind.Prose,
            '`' or '~' => text.StartsWith("```") || text.StartsWith("~~~") ? BodyLineKind.Fence : BodyLineKind.Prose,
            '=' => IsRun(text, '=') ? BodyLineKind.Underline : BodyLineKind.Prose,
            '-' => IsRun(text, '-') ? BodyLineKind.Underline : OfSign(text),
            '*' or '_' => IsRule(text) ? BodyLineKind.Rule : OfSign(text),
            '<' => OfTag(text),
            '>' or '|' => BodyLineKind.Aside,
            '+' => OfSign(text),
            '{' => text is ['{', '%' or '{' or ':' or '#' or '/', ..] ? BodyLineKind.Aside : BodyLineKind.Prose,
            '[' => IsDefinition(text) ? BodyLineKind.Aside : BodyLineKind.Prose,
            ':' => text.StartsWith(":::") ? BodyLineKind.Aside : BodyLineKind.Prose,
            '@' => text.StartsWith("@def ") ? BodyLineKind.Aside : BodyLineKind.Prose,
            'i' or 'e' => IsModuleLine(text) ? BodyLineKind.Aside : BodyLineKind.Prose,
            >= '0' and <= '9' => IsNumbered(text) ? BodyLineKind.Aside : BodyLineKind.Prose,
            _ => BodyLineKind.Prose,
        };
    }

    /// <summary>1 to 6 for <c># x</c> to <c>###### x</c>, else 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> text)
    {
        int level = text.IndexOfAnyExcept('#');
        if (level < 0) level = text.Length;
        return level <= 6 && (level == text.Length || text[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>A list item, or prose that begins with an emphasis.</summary>
    private static BodyLineKind OfSign(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] is ' ' or '\t' ? BodyLineKind.Aside : BodyLineKind.Prose;

    private static BodyLineKind OfTag(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--")) return BodyLineKind.Comment;
        ReadOnlySpan<char> name = PlainText.TagNameOf(text[1..]);
        if (name is "script" or "style" or "pre" or "svg") return BodyLineKind.RawText;
        bool isInline = PlainText.IsInlineTag(name) || text[1..].StartsWith("http");
        return isInline || text.Length < 2 || !(char.IsAsciiLetter(text[1]) || text[1] == '/') ? BodyLineKind.Prose : BodyLineKind.Html;
    }

    private static bool IsRun(ReadOnlySpan<char> text, char sign) => text.TrimEnd().IndexOfAnyExcept(sign) < 0;

    private static bool IsRule(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(text[0], ' ') < 0 && text.Count(text[0]) >= 3;

    /// <summary><c>[label]: address</c>, <c>[^1]: note</c>, <c>[[toc]]</c>, <c>[TOC]</c>.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf(']');
        return (close > 0 && close + 1 < text.Length && text[close + 1] == ':') || text.TrimEnd() is "[[toc]]" or "[[TOC]]" or "[TOC]" or "[toc]";
    }

    /// <summary>MDX: <c>import X from 'y'</c>, <c>export const x = …</c>. "Import duties rose" is prose.</summary>
    private static bool IsModuleLine(ReadOnlySpan<char> text) =>
        (text.StartsWith("import ") && text.IndexOfAny('\'', '"') > 0 && (text.Contains(" from ", StringComparison.Ordinal) || text[7] is '\'' or '"'))
        || text.StartsWith("export const ") || text.StartsWith("export default ") || text.StartsWith("export function ");

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && text[digits] is '.' or ')' && digits + 1 < text.Length && text[digits + 1] == ' ';
    }
}
