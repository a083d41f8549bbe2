namespace Blog.Terminal.Drawing.Writing;

/// <summary>
/// Looks for content that moved within a pane: rows that stand now where others stood before. It only proposes; whether a move
/// saves bytes shows when the frame is written with it.
/// </summary>
internal sealed class ScrollFinder(Grid before, Grid wanted)
{
    private ulong[] _before = [], _wanted = [];
    private int[] _weights = [];

    /// <returns>The most promising move for a pane, or null when nothing in it seems to have moved.</returns>
    public ScrollMove? Find(Rect pane, bool hasSideMargins)
    {
        pane = pane.Intersect(new Rect(0, 0, wanted.Size.Width, wanted.Size.Height));
        Rect rows = pane with { X = 0, Width = wanted.Size.Width };
        Proposal best = Best(rows);

        // Margins have to tell at least two columns (DECSLRM), and what they cut through comes out differently everywhere.
        if (hasSideMargins && pane != rows && pane.Width >= 2 && !CutsClusters(pane)) best = Better(best, Best(pane));
        return best.Gain > 0 ? best.Move : null;
    }

    /// <param name="Gain">Roughly the cells that need not be sent.</param>
    private readonly record struct Proposal(ScrollMove Move, int Gain);

    private static Proposal Better(Proposal first, Proposal second) => second.Gain > first.Gain ? second : first;

    /// <summary>The best move of an area, or of the part of it in which anything changed: text that was let in pushes only what follows.</summary>
    private Proposal Best(Rect area)
    {
        Survey(area);
        (int first, int end) = (0, area.Height);
        while (first < end && _before[first] == _wanted[first]) first++;
        while (end > first && _before[end - 1] == _wanted[end - 1]) end--;
        return Better(Best(area, 0, area.Height), Best(area, first, end));
    }

    private Proposal Best(Rect area, int first, int end)
    {
        // Margins have to tell at least two rows (DECSTBM).
        Proposal best = default;
        if (end - first < 2) return best;

        int still = Kept(first, end, 0);
        for (int rows = first - end + 1; rows < end - first; rows++)
        {
            int gain = rows == 0 ? 0 : Kept(first, end, rows) - still;
            if (gain <= best.Gain) continue;
            best = new(new ScrollMove(area with { Y = area.Y + first, Height = end - first }, rows), gain);
        }

        return best;
    }

    /// <summary>The weight of all rows that would be right after a move.</summary>
    private int Kept(int first, int end, int rows)
    {
        int kept = 0;
        for (int y = Math.Max(first, first - rows); y < Math.Min(end, end - rows); y++)
            if (_wanted[y] == _before[y + rows]) kept += _weights[y];
        return kept;
    }

    private void Survey(Rect area)
    {
        if (_before.Length < area.Height) (_before, _wanted, _weights) = (new ulong[area.Height], new ulong[area.Height], new int[area.Height]);
        for (int i = 0; i < area.Height; i++)
        {
            ReadOnlySpan<Cell> row = wanted.Row(area.Y + i).Slice(area.X, area.Width);
            _before[i] = Hash(before.Row(area.Y + i).Slice(area.X, area.Width));
            _wanted[i] = Hash(row);
            _weights[i] = row.Length - row.Count(Cell.Blank);
        }
    }

    // Rows that only seem equal cost nothing but a wrong proposal, so a quick hash will do (FNV-1a by whole words).
    private static ulong Hash(ReadOnlySpan<Cell> row)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        foreach (ref readonly Cell cell in row)
        {
            foreach (char c in cell.Text) hash = (hash ^ c) * Prime;
            hash = (hash ^ (uint)cell.Style.GetHashCode()) * Prime;
        }

        return hash;
    }

    private bool CutsClusters(Rect area)
    {
        for (int y = area.Y; y < area.Bottom; y++)
        {
            ReadOnlySpan<Cell> row = before.Row(y);
            if (row[area.X].IsContinuation || (area.Right < row.Length && row[area.Right].IsContinuation)) return true;
        }

        return false;
    }
}
