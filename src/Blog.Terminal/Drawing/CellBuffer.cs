using System.Text;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>
/// A grid of cells that clips what is drawn and never splits a wide cluster: half of one, at an edge or overwritten, is a blank.
/// All text passes <see cref="SafeText"/> on its way in, so that every cell is fit to be sent.
/// </summary>
/// <remarks>
/// A style that leaves the background to what is below is drawn on the ground that stands there; on a ground that is not the
/// terminal's own it takes the foreground of that ground too, unless it has one. Attributes of what stood there never shine through.
/// </remarks>
public sealed partial class CellBuffer
{
    private Cell[] _cells;

    public CellBuffer(Size size)
    {
        Size = size;
        _cells = SpareCells.Take(size.Width * size.Height);
        Array.Fill(_cells, Cell.Blank);
    }

    /// <summary>A copy of cells that are known to be whole, row by row.</summary>
    internal CellBuffer(Size size, ReadOnlySpan<Cell> cells)
    {
        Size = size;
        _cells = cells.ToArray();
    }

    public Size Size { get; private set; }

    public Rect Bounds => new(0, 0, Size.Width, Size.Height);

    public Cell this[Position at] => Bounds.Contains(at)
        ? _cells[(at.Y * Size.Width) + at.X]
        : throw new ArgumentOutOfRangeException(nameof(at), at, $"Outside of {Size}.");

    public ReadOnlySpan<Cell> Row(int y) => Cells(y);

    /// <summary>Leaves the memory to the frames to come. The buffer is empty afterwards.</summary>
    internal void Recycle()
    {
        (Cell[] cells, _cells, Size) = (_cells, [], default);
        SpareCells.Give(cells);
    }

    /// <summary>Makes every cell of an area a blank in a style, whatever stood there.</summary>
    public void Fill(Rect area, Style style)
    {
        area = area.Intersect(Bounds);
        if (area.IsEmpty) return;
        for (int y = area.Y; y < area.Bottom; y++)
        {
            FreeEdges(Cells(y), area.X, area.Right);
            Cells(y)[area.X..area.Right].Fill(Cell.Blank with { Style = style });
        }
    }

    /// <summary>Draws a text from a place to the right.</summary>
    public void Draw(Position at, string text, Style style) => Draw(at, Line.Of(text, style), Bounds);

    /// <summary>Draws a line, cut to an area.</summary>
    /// <param name="at">Where the first cluster goes. A line that is read from right to left stands as far from the right edge of
    /// <paramref name="clip"/> as this is from the left one.</param>
    public void Draw(Position at, Line line, Rect clip)
    {
        clip = clip with { Y = at.Y, Height = at.Y >= clip.Y && at.Y < clip.Bottom ? 1 : 0 };
        Rect visible = clip.Intersect(Bounds);
        if (visible.IsEmpty) return;

        int x = line.Direction == TextDirection.RightToLeft ? clip.Right - (at.X - clip.X) - WidthOf(line) : at.X;
        LineDrawer drawer = new(Cells(at.Y), visible, x);
        foreach (Run run in line.Runs) drawer.Draw(run);
    }

    /// <summary>Fills an area with a sign over and over; a wide one that no longer fits leaves a blank.</summary>
    public void Repeat(Rect area, string glyph, Style style)
    {
        area = area.Intersect(Bounds);
        int width = CellWidth.Measure(SafeText.Clean(glyph));
        if (area.IsEmpty || width == 0) return;

        int times = (area.Width + width - 1) / width;
        Line line = Line.Of(times == 1 ? glyph : string.Concat(Enumerable.Repeat(glyph, times)), style);
        for (int y = area.Y; y < area.Bottom; y++) Draw(new Position(area.X, y), line, area);
    }

    /// <summary>The text of every row, without the blanks at its end.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        for (int y = 0; y < Size.Height; y++)
        {
            if (y > 0) text.Append('\n');
            int start = text.Length;
            foreach (Cell cell in Row(y)) text.Append(cell.Text);
            while (text.Length > start && text[^1] == ' ') text.Length--;
        }

        return text.ToString();
    }

    private Span<Cell> Cells(int y) => _cells.AsSpan(y * Size.Width, Size.Width);

    private static int WidthOf(Line line)
    {
        int width = 0;
        foreach (Run run in line.Runs) width += CellWidth.Measure(SafeText.Clean(run.Text));
        return width;
    }

    /// <summary>Makes a blank of the half of a wide cluster that is left beside an area that is about to be overwritten.</summary>
    private static void FreeEdges(Span<Cell> row, int left, int right)
    {
        if (left > 0 && row[left].IsContinuation) row[left - 1] = Cell.Blank with { Style = row[left - 1].Style };
        if (right < row.Length && row[right].IsContinuation) row[right] = Cell.Blank with { Style = row[right].Style };
    }
}
