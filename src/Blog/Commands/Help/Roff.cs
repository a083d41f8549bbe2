namespace Blog.Commands;

/// <summary>Text for troff.</summary>
internal static class Roff
{
    /// <summary>A line of text: what would be a request or an escape is text, and a hyphen is the one that is typed.</summary>
    internal static string Text(string text) => (text.StartsWith('.') || text.StartsWith('\'') ? @"\&" : "") + Escape(text);

    internal static string Bold(string text) => $@"\fB{Escape(text)}\fR";

    internal static string Italic(string text) => $@"\fI{Escape(text)}\fR";

    /// <summary>Something with what is to be said of it.</summary>
    internal static IEnumerable<string> Item(string name, string? text) => [".TP", name, Text(text ?? "")];

    internal static string Escape(string text) => text
        .Replace(@"\", @"\e", StringComparison.Ordinal)
        .Replace("-", @"\-", StringComparison.Ordinal)
        .Replace("'", @"\(aq", StringComparison.Ordinal)
        .Replace("^", @"\(ha", StringComparison.Ordinal)
        .Replace("~", @"\(ti", StringComparison.Ordinal)
        .Replace("“", @"\(lq", StringComparison.Ordinal)
        .Replace("”", @"\(rq", StringComparison.Ordinal);
}
