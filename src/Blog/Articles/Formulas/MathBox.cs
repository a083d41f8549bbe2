using Blog.Terminal.Text;

namespace Blog.Articles.Formulas;

/// <summary>A rectangle of text. Boxes stand beside each other on their base lines.</summary>
/// <param name="Rows">All of the same width.</param>
/// <param name="Base">The row that stands on the base line.</param>
internal sealed record MathBox(IReadOnlyList<string> Rows, int Base)
{
    public int Width => Rows.Count == 0 ? 0 : CellWidth.Measure(Rows[0]);

    public static MathBox Of(string text) => new([text], 0);

    public static MathBox Beside(IReadOnlyList<MathBox> boxes)
    {
        int above = boxes.Max(box => box.Base), below = boxes.Max(box => box.Rows.Count - box.Base);
        string[] rows = new string[above + below];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = string.Concat(boxes.Select(box => box.RowAt(i - above) ?? new string(' ', box.Width)));
        }

        return new MathBox(rows, above);
    }

    /// <summary>Cells in columns.</summary>
    /// <param name="isAligned">True for equations: columns are right and left by turns, so that they meet at their relation; false to centre them.</param>
    public static MathBox Table(IReadOnlyList<IReadOnlyList<string>> rows, bool isAligned, bool isLeft)
    {
        int columns = rows.Max(row => row.Count);
        int[] widths = [.. Enumerable.Range(0, columns).Select(i => rows.Max(row => i < row.Count ? CellWidth.Measure(row[i]) : 0))];
        string[] lines = [.. rows.Select(row => string.Join(isAligned ? " " : "  ", widths.Select((width, i) =>
            Padded(i < row.Count ? row[i] : "", width, isLeft ? 1 : isAligned ? i % 2 : 2))))];
        return new MathBox(lines, (lines.Length - 1) / 2);
    }

    /// <summary>Between brackets as high as the box.</summary>
    public MathBox Bracketed(string open, string close)
    {
        List<MathBox> boxes = [this];
        if (open.Length > 0) boxes.Insert(0, Bracket(open, isOpen: true));
        if (close.Length > 0) boxes.Add(Bracket(close, isOpen: false));
        return Beside(boxes);
    }

    private string? RowAt(int offset)
    {
        int row = Base + offset;
        return row >= 0 && row < Rows.Count ? Rows[row] : null;
    }

    /// <summary>Unicode has the parts of tall brackets (Miscellaneous Technical, U+239B to U+23AD).</summary>
    private MathBox Bracket(string sign, bool isOpen)
    {
        int height = Rows.Count;
        string space = isOpen ? " " : "";
        string before = isOpen ? "" : " ";
        if (height == 1) return Of(before.TrimEnd() + sign);
        (char top, char middle, char bottom) = sign switch
        {
            "(" => ('⎛', '⎜', '⎝'),
            ")" => ('⎞', '⎟', '⎠'),
            "[" => ('⎡', '⎢', '⎣'),
            "]" => ('⎤', '⎥', '⎦'),
            "{" => ('⎧', '⎪', '⎩'),
            "}" => ('⎫', '⎪', '⎭'),
            _ => (sign[0], sign[0], sign[0]),
        };
        string[] rows = [.. Enumerable.Range(0, height).Select(i => before + (i == 0 ? top : i == height - 1 ? bottom : middle) + space)];
        if (sign is "{" or "}" && height > 2) rows[Base] = before + (sign == "{" ? '⎨' : '⎬') + space;
        return new MathBox(rows, Base);
    }

    private static string Padded(string text, int width, int alignment)
    {
        int room = width - CellWidth.Measure(text);
        int before = alignment switch { 0 => room, 1 => 0, _ => room / 2 };
        return new string(' ', before) + text + new string(' ', room - before);
    }
}
