namespace Blog.Terminal.Text.Breaking;

/// <summary>
/// The lines that cost least together: D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines (1981), for cells of one
/// width and a ragged edge.
/// </summary>
internal static class TotalFit
{
    /// <summary>
    /// How many lines that could end at one point are looked at, the fullest first. More than that fit only in measures of
    /// many hundred cells; the bound keeps the time linear there, too.
    /// </summary>
    private const int MostLines = 192;

    /// <summary>The same within a word that has to be divided anywhere: there a good line is nearly full.</summary>
    private const int MostEmergencyLines = 32;

    /// <summary>Sets for each point where the line before it begins, or -1 where none can end.</summary>
    /// <returns>The point that the best way leads to: the last one, if that is the end of the text.</returns>
    public static int Choose(ReadOnlySpan<BreakPoint> points, in Demerits demerits, Span<int> from)
    {
        using Rented<double> costs = new(points.Length);
        costs.Span[0] = 0;
        from[0] = -1;
        int widest = 0;
        for (int to = 1; to < points.Length; to++)
        {
            widest = Widest(points, to, widest, demerits.Measure);
            Choose(points, to, widest, demerits, from, costs.Span);
        }

        return points[^1].Kind == BreakKind.End ? points.Length - 1 : Frontier(points, demerits.Measure, from, costs.Span);
    }

    /// <summary>Of the points that the last line of a window may end at, the one that is cheapest for how far it leads.</summary>
    private static int Frontier(ReadOnlySpan<BreakPoint> points, int measure, ReadOnlySpan<int> from, ReadOnlySpan<double> costs)
    {
        int last = points.Length - 1;
        while (from[last] < 0) last--;

        double perCell = costs[last] / Math.Max(1, points[last].EndCells);
        int best = last;
        for (int i = last - 1; i > 0 && points[i].EndCells > points[last].EndCells - measure; i--)
        {
            bool better = from[i] >= 0 && costs[i] - (points[i].EndCells * perCell) < costs[best] - (points[best].EndCells * perCell);
            if (better) best = i;
        }

        return best;
    }

    /// <summary>The first point from which a line to <paramref name="to"/> fits, a hyphen not counted.</summary>
    private static int Widest(ReadOnlySpan<BreakPoint> points, int to, int first, int measure)
    {
        int cells = points[to].EndCells - (points[to].Kind == BreakKind.Hyphen ? 1 : 0);
        while (first < to - 1 && cells - points[first].StartCells > measure) first++;
        return first;
    }

    private static void Choose(
        ReadOnlySpan<BreakPoint> points, int to, int widest, in Demerits demerits, Span<int> from, Span<double> costs)
    {
        ref readonly BreakPoint end = ref points[to];
        int most = end.Kind switch { BreakKind.Emergency => MostEmergencyLines, BreakKind.End => int.MaxValue, _ => MostLines };
        double least = double.PositiveInfinity;
        int best = -1;
        for (int i = widest; i < to && most > 0; i++)
        {
            if (from[i] < 0 && i > 0) continue;
            if (end.Kind == BreakKind.Hyphen && end.EndCells - points[i].StartCells > demerits.Measure) continue;

            most--;
            double cost = costs[i] + demerits.Of(points[i], end);
            if (cost >= least) continue;
            least = cost;
            best = i;
        }

        // Where nothing fits (a cluster of two cells in a measure of one) the line is as short as it can be.
        if (best < 0 && end.Kind != BreakKind.Hyphen)
        {
            best = to - 1;
            while (best > 0 && from[best] < 0) best--;
            least = costs[best] + demerits.Of(points[best], end);
        }

        from[to] = best;
        costs[to] = least;
    }
}
