using Markdig.Syntax;

namespace Blog.Articles.Inlines;

/// <summary>Where a text began within the span that it was parsed from: behind a backslash, a code span's backticks, a table cell's spaces.</summary>
internal static class Origin
{
    public static int Of(string text, SourceSpan span, string source)
    {
        if (span.Start < 0 || span.End >= source.Length || span.Length < text.Length) return Math.Max(0, span.Start);
        int index = source.AsSpan(span.Start, span.Length).IndexOf(text, StringComparison.Ordinal);
        return span.Start + Math.Max(0, index);
    }
}
