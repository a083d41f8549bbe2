using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Terminal.Device;

/// <summary>One of the two screens of a terminal in memory. Refuses what goes beyond its edges.</summary>
internal sealed class MemoryTerminalScreen
{
    // What nobody has drawn: the shell's text, or whatever a new screen holds.
    private static readonly Cell Foul = new("▒", 1);

    // Half a wide cluster whose other half was overwritten; it must be too before the write ends.
    private static readonly Cell Torn = new("", 1);

    private readonly Cell[] _cells;

    public MemoryTerminalScreen(Size size)
    {
        Size = size;
        _cells = new Cell[size.Width * size.Height];
        Array.Fill(_cells, Foul);
    }

    public Size Size { get; }

    public CellBuffer Cells => new(Size, _cells);

    public bool HasTornCells => _cells.Contains(Torn);

    public bool IsUntouched => !_cells.AsSpan().ContainsAnyExcept(Foul);

    public Span<Cell> Row(int y) => _cells.AsSpan(y * Size.Width, Size.Width);

    /// <summary>Puts a cluster, which must fit, at a place.</summary>
    public void Put(Position at, Cell cell)
    {
        Span<Cell> row = Row(at.Y);
        Tear(row, at.X, at.X + cell.Width);
        row[at.X] = cell;
        if (cell.Width == 2) row[at.X + 1] = cell.Continuation;
    }

    /// <summary>What a terminal does that takes a cluster for wider than it is: it covers what follows.</summary>
    public void Smear(Position at, int cells)
    {
        Span<Cell> row = Row(at.Y);
        int end = Math.Min(row.Length, at.X + cells);
        if (end <= at.X) return;
        Tear(row, at.X, end);
        row[at.X..end].Fill(Foul);
    }

    public void Erase(Position from, int cells, Style ground)
    {
        Span<Cell> row = Row(from.Y);
        Tear(row, from.X, from.X + cells);
        row.Slice(from.X, cells).Fill(Cell.Blank with { Style = ground });
    }

    /// <summary>Moves the rows of an area, up where <paramref name="rows"/> is positive.</summary>
    /// <returns>False when the area cuts through wide clusters; what comes of that is different everywhere.</returns>
    public bool Scroll(Rect area, int rows, Style ground)
    {
        for (int y = area.Y; y < area.Bottom; y++)
        {
            Span<Cell> row = Row(y);
            if (row[area.X].IsContinuation || (area.Right < Size.Width && row[area.Right].IsContinuation)) return false;
        }

        Cell[] old = [.. _cells];
        for (int y = area.Y; y < area.Bottom; y++)
        {
            Span<Cell> to = Row(y).Slice(area.X, area.Width);
            int from = y + rows;
            if (from < area.Y || from >= area.Bottom) to.Fill(Cell.Blank with { Style = ground });
            else old.AsSpan((from * Size.Width) + area.X, area.Width).CopyTo(to);
        }

        return true;
    }

    private static void Tear(Span<Cell> row, int left, int right)
    {
        if (left > 0 && row[left].IsContinuation) row[left - 1] = Torn;
        if (right < row.Length && row[right].IsContinuation) row[right] = Torn;
    }
}
