using Blog.Terminal.Text;

namespace Blog.Tests.Support;

/// <summary>Paragraphs broken and drawn, so that a test shows what a reader sees.</summary>
internal static class Broken
{
    /// <summary>The lines with a rule at the measure. A line beyond it has its rule further right.</summary>
    public static string Draw(string text, BreakOptions options) => Draw([new TextPiece(text)], options);

    public static string Draw(string text, int width) => Draw(text, new BreakOptions(width));

    public static string Draw(IReadOnlyList<TextPiece> pieces, BreakOptions options) =>
        string.Join('\n', ParagraphBreaker.Break(pieces, options).Select(line => Ruled(TextOf(line), options.Width)));

    public static string[] Lines(string text, BreakOptions options) =>
        [.. ParagraphBreaker.Break([new TextPiece(text)], options).Select(TextOf)];

    public static string[] Lines(string text, int width) => Lines(text, new BreakOptions(width));

    public static string TextOf(BrokenLine line) => string.Concat(line.Pieces.Select(piece => piece.Text));

    private static string Ruled(string line, int width) => line + new string(' ', Math.Max(0, width - CellWidth.Measure(line))) + "│";
}
