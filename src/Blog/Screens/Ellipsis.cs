using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Text that has to fit where there may be too little room.</summary>
internal static class Ellipsis
{
    /// <summary>The text, cut at a cluster and ended with an ellipsis when it is wider than <paramref name="width"/> cells.</summary>
    internal static string Cut(string text, int width, Glyphs glyphs)
    {
        if (CellWidth.Measure(text) <= width) return text;
        int room = width - CellWidth.Measure(glyphs.Ellipsis);
        if (room < 0) return "";

        return text[..CellWidth.LengthWithin(text, room, out _)].TrimEnd() + glyphs.Ellipsis;
    }

    /// <summary>The text in at most <paramref name="rows"/> rows of <paramref name="width"/> cells; the last one tells when more is left.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width, int rows, Glyphs glyphs)
    {
        if (rows < 1 || text.Length == 0) return [];
        IReadOnlyList<BrokenLine> lines = ParagraphBreaker.Break([new TextPiece(text, Hyphenate: false)], new BreakOptions(Math.Max(1, width)));
        List<string> shown = [.. lines.Take(rows).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)))];
        if (lines.Count > rows) shown[^1] = Cut(shown[^1] + " " + string.Concat(lines[rows].Pieces.Select(piece => piece.Text)), width, glyphs);
        return shown;
    }
}
