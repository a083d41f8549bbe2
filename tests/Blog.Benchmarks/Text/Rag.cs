using Blog.Terminal.Text;

namespace Blog.Benchmarks.Text;

/// <summary>Gathers how far the lines of paragraphs stay behind the measure. The last line of a paragraph counts only as such.</summary>
internal sealed class Rag(int width)
{
    private double _squares;
    private int _counted;

    public int Lines { get; private set; }

    public int Worst { get; private set; }

    /// <summary>Lines that stay behind by more than an eighth of the measure.</summary>
    public int Short { get; private set; }

    public int Hyphens { get; private set; }

    /// <summary>Last lines that are one word of three letters or fewer.</summary>
    public int Widows { get; private set; }

    /// <summary>Last lines that take less than an eighth of the measure.</summary>
    public int ShortLastLines { get; private set; }

    public double MeanSquare => _counted == 0 ? 0 : _squares / _counted;

    public void Add(IReadOnlyList<BrokenLine> lines)
    {
        Lines += lines.Count;
        for (int i = 0; i < lines.Count; i++)
        {
            string text = string.Concat(lines[i].Pieces.Select(piece => piece.Text));
            int cells = CellWidth.Measure(text);
            if (i < lines.Count - 1) Add(width - cells, IsHyphenated(lines[i], lines[i + 1]));
            else if (lines.Count > 1) AddLast(text, cells);
        }
    }

    private void Add(int shortfall, bool hyphenated)
    {
        _squares += shortfall * shortfall;
        _counted++;
        Worst = Math.Max(Worst, shortfall);
        Short += shortfall * 8 > width ? 1 : 0;
        Hyphens += hyphenated ? 1 : 0;
    }

    private void AddLast(string text, int cells)
    {
        Widows += !text.Contains(' ') && text.Count(char.IsLetterOrDigit) <= 3 ? 1 : 0;
        ShortLastLines += cells * 8 < width ? 1 : 0;
    }

    /// <summary>A hyphen that the breaker put there has no place in the source: the next line follows on the letter before it.</summary>
    private static bool IsHyphenated(BrokenLine line, BrokenLine next)
    {
        TextPiece last = line.Pieces.Count > 0 ? line.Pieces[^1] : default;
        return last.Text?.EndsWith('-') == true && last.Source + last.Text.Length - 1 == next.Source;
    }
}
