using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Room for the cells of one screen, used again for every frame.</summary>
internal sealed class Grid
{
    private Cell[] _cells = [];
    private Size _size;

    /// <summary>Setting it leaves the cells as anything.</summary>
    public Size Size
    {
        get => _size;
        set
        {
            _size = value;
            if (_cells.Length < value.Width * value.Height) _cells = new Cell[value.Width * value.Height];
        }
    }

    public Span<Cell> Row(int y) => _cells.AsSpan(y * _size.Width, _size.Width);

    private Span<Cell> All => _cells.AsSpan(0, _size.Width * _size.Height);

    public bool Matches(Grid other) => _size == other._size && All.SequenceEqual(other.All);

    public void CopyFrom(Grid other)
    {
        Size = other.Size;
        other.All.CopyTo(All);
    }

    public void Clear(Style ground) => All.Fill(Cell.Blank with { Style = ground });

    /// <summary>Does what the terminal does: the rows of an area move up, and blanks of a ground follow.</summary>
    public void Scroll(ScrollMove move, Style ground)
    {
        (Rect area, int rows) = move;
        for (int i = 0; i < area.Height; i++)
        {
            // In the direction in which no row is overwritten before it has been moved.
            int y = rows > 0 ? area.Y + i : area.Bottom - 1 - i;
            Span<Cell> to = Row(y).Slice(area.X, area.Width);
            int from = y + rows;
            if (from >= area.Y && from < area.Bottom) Row(from).Slice(area.X, area.Width).CopyTo(to);
            else to.Fill(Cell.Blank with { Style = ground });
        }
    }
}
