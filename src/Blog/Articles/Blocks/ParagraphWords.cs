using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Paragraphs that are orders to the site, told by their words.</summary>
internal static class ParagraphWords
{
    /// <summary>Names of an import go on over lines, but not further than this many characters.</summary>
    private const int LongestOrder = 4000;

    /// <summary><c>[[toc]]</c>, <c>[TOC]</c>, <c>[[_TOC_]]</c>.</summary>
    public static bool IsContents(ParagraphBlock paragraph, string markdown)
    {
        if (paragraph.Span.Length > 12 || Words(paragraph, markdown) is not ['[', .., ']'] words) return false;
        return words.Trim("[_]").Equals("toc", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The lines of JavaScript that a page of MDX begins with: <c>import { A } from "b"</c>, <c>export const c = 1</c>.</summary>
    public static bool IsModule(ParagraphBlock paragraph, string markdown)
    {
        ReadOnlySpan<char> words = Words(paragraph, markdown);
        return words.StartsWith("import") ? IsImport(words["import".Length..]) : words.StartsWith("export ") && IsExport(words["export ".Length..].TrimStart());
    }

    /// <summary>Names, then <c>from</c> and a quoted address; or the address alone. Prose that begins with "import" has neither.</summary>
    private static bool IsImport(ReadOnlySpan<char> words)
    {
        int quote = words[..Math.Min(words.Length, LongestOrder)].IndexOfAny('"', '\'');
        if (quote < 1 || words[(quote + 1)..].IndexOf(words[quote]) is not (> 0 and int length) || words.Slice(quote + 1, length).Contains('\n')) return false;

        ReadOnlySpan<char> names = words[..quote].Trim();
        if (names.IsEmpty) return true;
        if (!names.EndsWith("from")) return false;
        foreach (char c in names)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c) && c is not ('{' or '}' or '*' or ',' or '_' or '$')) return false;
        }

        return words[0] is '{' or '*' || char.IsWhiteSpace(words[0]);
    }

    private static bool IsExport(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf(' ');
        return end > 0 && words[..end] is "default" or "const" or "let" or "var" or "async" or "function" or "class";
    }

    private static ReadOnlySpan<char> Words(ParagraphBlock paragraph, string markdown)
    {
        int start = Math.Clamp(paragraph.Span.Start, 0, markdown.Length);
        int end = Math.Clamp(paragraph.Span.End + 1, start, markdown.Length);
        return markdown.AsSpan(start, end - start).Trim();
    }
}
