using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Paragraphs that are orders to the site, told by their words.</summary>
internal static partial class ParagraphWords
{
    /// <summary>No order is longer, in characters; only imports go on over lines.</summary>
    private const int LongestOrder = 4000;

    /// <summary><c>[[toc]]</c>, <c>[TOC]</c>, <c>[[_TOC_]]</c>.</summary>
    public static bool IsContents(ParagraphBlock paragraph, string markdown)
    {
        if (paragraph.Span.Length > 12 || Words(paragraph, markdown) is not ['[', .., ']'] words) return false;
        return words.Trim("[_]").Equals("toc", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The lines of JavaScript that a page of MDX begins with.</summary>
    public static bool IsModule(ParagraphBlock paragraph, string markdown)
    {
        ReadOnlySpan<char> words = Words(paragraph, markdown);
        if (words.Length > LongestOrder || !(words.StartsWith("import ") || words.StartsWith("import{") || words.StartsWith("export "))) return false;
        return Module().IsMatch(words);
    }

    private static ReadOnlySpan<char> Words(ParagraphBlock paragraph, string markdown)
    {
        int start = Math.Clamp(paragraph.Span.Start, 0, markdown.Length);
        int end = Math.Clamp(paragraph.Span.End + 1, start, markdown.Length);
        return markdown.AsSpan(start, end - start).Trim();
    }

    [GeneratedRegex(@"^(import\s*([\w{}*$,\s]+?\s+from\s*)?[""'][^""'\n]+[""']|export\s+(default|const|let|var|async|function|class)\s+\S)", RegexOptions.NonBacktracking)]
    private static partial Regex Module();
}
