namespace Blog.Terminal.Text.Breaking;

/// <summary>Each line takes what fits, one after the other.</summary>
internal static class FirstFit
{
    /// <summary>Sets for each point that a line ends at where that line begins, and -1 for all others.</summary>
    /// <returns>The point that the last line ends at.</returns>
    public static int Choose(ReadOnlySpan<BreakPoint> points, int measure, Span<int> from)
    {
        from[..points.Length].Fill(-1);
        int start = 0;
        while (start < points.Length - 1)
        {
            int end = Longest(points, start, measure);
            from[end] = start;
            start = end;
        }

        return start;
    }

    private static int Longest(ReadOnlySpan<BreakPoint> points, int start, int measure)
    {
        int longest = -1;
        for (int i = start + 1; i < points.Length; i++)
        {
            if (points[i].EndCells - points[start].StartCells <= measure)
            {
                longest = i;
            }
            else if (points[i].Kind != BreakKind.Hyphen)
            {
                return longest < 0 ? i : longest;
            }
        }

        return longest < 0 ? points.Length - 1 : longest;
    }
}
