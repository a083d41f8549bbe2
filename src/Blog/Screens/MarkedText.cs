using System.Collections.Immutable;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Text with some of its words marked.</summary>
internal static class MarkedText
{
    /// <summary>The text in at most <paramref name="rows"/> rows of <paramref name="width"/> cells; the last one tells when more is left.</summary>
    /// <param name="marked">In ascending order, without overlaps.</param>
    internal static ImmutableArray<Line> Wrap(string text, ImmutableArray<Range> marked, int width, int rows, Style style, Theme theme)
    {
        Style match = theme[Role.Match].Over(style);
        IReadOnlyList<BrokenLine> lines = ParagraphBreaker.Break(Pieces(text, marked, style, match), new BreakOptions(Math.Max(1, width)));
        int shown = Math.Min(rows, lines.Count);
        return [.. Enumerable.Range(0, shown).Select(row => Of(lines[row], row == shown - 1 && lines.Count > rows, width, style, theme.Glyphs))];
    }

    private static List<TextPiece> Pieces(string text, ImmutableArray<Range> marked, Style style, Style match)
    {
        List<TextPiece> pieces = [];
        int at = 0;
        void Add(int end, Style with)
        {
            if (end > at) pieces.Add(new TextPiece(text[at..end], with, Hyphenate: false));
            at = Math.Max(at, end);
        }

        foreach (Range range in marked)
        {
            (int start, int length) = range.GetOffsetAndLength(text.Length);
            Add(start, style);
            Add(start + length, match);
        }

        Add(text.Length, style);
        return pieces;
    }

    private static Line Of(BrokenLine line, bool hasMore, int width, Style style, Glyphs glyphs)
    {
        ImmutableArray<Run> runs = [.. line.Pieces.Select(piece => new Run(piece.Text, piece.Style))];
        if (!hasMore) return new Line(runs);

        int room = width - CellWidth.Measure(glyphs.Ellipsis);
        List<Run> kept = [];
        foreach (Run run in runs)
        {
            int length = CellWidth.LengthWithin(run.Text, Math.Max(0, room), out int cells);
            room -= cells;
            kept.Add(run with { Text = run.Text[..length] });
            if (length < run.Text.Length) break;
        }

        return new Line([.. kept, new Run(glyphs.Ellipsis, style)]);
    }
}
