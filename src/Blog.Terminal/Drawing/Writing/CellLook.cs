using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Cells as one terminal shows them: colours reduced, links only where it has them, blanks in the simplest style.</summary>
internal sealed class CellLook
{
    private readonly Dictionary<Style, Style> _reduced = [];
    private ColorDepth _depth;

    public void Load(Grid grid, CellBuffer cells, TerminalTraits traits)
    {
        if (traits.Colors != _depth) _reduced.Clear();
        _depth = traits.Colors;
        grid.Size = cells.Size;

        // Neighbours mostly share a style.
        Style wanted = default, shown = default;
        for (int y = 0; y < cells.Size.Height; y++)
        {
            ReadOnlySpan<Cell> from = cells.Row(y);
            Span<Cell> to = grid.Row(y);
            for (int x = 0; x < from.Length; x++)
            {
                ref readonly Cell cell = ref from[x];
                if (cell.Style != wanted) (wanted, shown) = (cell.Style, Reduce(cell.Style));
                Style style = Blanks.IsBlank(cell) ? Blanks.Look(shown) : shown;
                to[x] = new Cell(cell.Text, cell.Width, style, traits.Hyperlinks ? cell.Link : null);
            }
        }
    }

    private Style Reduce(Style style)
    {
        if (_reduced.TryGetValue(style, out Style reduced)) return reduced;
        reduced = ColorReduction.Reduce(style, _depth);

        // Themes have a few dozen styles; what has more is no theme, and is not worth keeping.
        if (_reduced.Count >= 1000) _reduced.Clear();
        return _reduced[style] = reduced;
    }
}
