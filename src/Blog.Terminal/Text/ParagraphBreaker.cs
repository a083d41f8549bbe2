namespace Blog.Terminal.Text;

/// <summary>How a paragraph is to be broken.</summary>
/// <param name="Width">The measure in cells.</param>
public sealed record BreakOptions(int Width);

/// <summary>Breaks a paragraph into lines no wider than the measure.</summary>
public static class ParagraphBreaker
{
    public static IReadOnlyList<BrokenLine> Break(IReadOnlyList<TextPiece> pieces, BreakOptions options)
    {
        List<BrokenLine> lines = [];
        List<TextPiece> line = [];
        int width = 0;

        foreach (TextPiece word in pieces.SelectMany(Words))
        {
            string visible = word.Text.TrimEnd(' ', '\n');
            if (width > 0 && width + CellWidth.Measure(visible) > options.Width) End();
            line.Add(word);
            width += CellWidth.Measure(word.Text.TrimEnd('\n'));
            if (word.Text.EndsWith('\n')) End();
        }

        if (line.Count > 0) End();
        return lines;

        void End()
        {
            line[^1] = line[^1] with { Text = line[^1].Text.TrimEnd(' ', '\n') };
            lines.Add(new BrokenLine([.. line], line[0].Source));
            line.Clear();
            width = 0;
        }
    }

    private static IEnumerable<TextPiece> Words(TextPiece piece)
    {
        int start = 0;
        for (int i = 0; i < piece.Text.Length; i++)
        {
            if (piece.Text[i] is not (' ' or '\n')) continue;
            yield return piece with { Text = piece.Text[start..(i + 1)], Source = piece.Source + start };
            start = i + 1;
        }

        if (start < piece.Text.Length) yield return piece with { Text = piece.Text[start..], Source = piece.Source + start };
    }
}
