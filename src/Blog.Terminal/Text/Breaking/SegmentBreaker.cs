namespace Blog.Terminal.Text.Breaking;

/// <summary>Chooses the lines of a text, between one newline and the next.</summary>
internal readonly ref struct SegmentBreaker(ReadOnlySpan<char> text, IReadOnlyList<TextPiece> pieces, int width, BreakOptions options)
{
    /// <summary>
    /// A longer text is broken in windows of so many points, some hundred lines each, so that neither memory nor the nearest
    /// cache is exceeded. Essays have no paragraph of that length.
    /// </summary>
    private const int WindowPoints = 4096;

    /// <summary>Lines at the end of a window that are chosen anew with what follows it.</summary>
    private const int UnsettledLines = 8;

    /// <summary>A line shorter than the measure by more than this part of it makes it worth looking at hyphens.</summary>
    private const double Uneven = 0.12;

    private readonly ReadOnlySpan<char> _text = text;

    public void Break(List<LineSpan> lines)
    {
        using Rented<BreakOpportunity> before = new(_text.Length);
        LineBreakRules.Find(_text, before.Span);

        for (int start = 0; start < _text.Length;)
        {
            int length = _text[start..].IndexOf('\n');
            int end = length < 0 ? _text.Length : start + length;
            BreakSegment(start, end, before.Span, lines);
            start = end + 1;
        }
    }

    private void BreakSegment(int start, int end, ReadOnlySpan<BreakOpportunity> before, List<LineSpan> lines)
    {
        int first = lines.Count;
        bool even = Choose(start, end, before, hyphens: default, lines);
        if (even || options is not { Hyphenator: { } hyphenator, Strategy: BreakStrategy.TotalFit }) return;

        using Rented<bool> hyphens = new(end);
        hyphens.Span[start..].Clear();
        if (!WordHyphenation.Mark(_text[..end], start, pieces, hyphenator, hyphens.Span)) return;

        lines.RemoveRange(first, lines.Count - first);
        Choose(start, end, before, hyphens.Span, lines);
    }

    /// <returns>False when hyphens might make the lines better.</returns>
    private bool Choose(
        int start, int end, ReadOnlySpan<BreakOpportunity> before, ReadOnlySpan<bool> hyphens, List<LineSpan> lines)
    {
        BreakScanner scanner = new(_text, before, hyphens, pieces, width);
        int capacity = Math.Min(Math.Max(WindowPoints, 16 * width), 2 * (end - start) + 3);
        using Rented<BreakPoint> window = new(capacity);
        bool even = true;
        for (bool complete = false; !complete;)
        {
            ReadOnlySpan<BreakPoint> points = window.Span[..scanner.Scan(start, end, window.Span)];
            complete = points[^1].Kind == BreakKind.End;
            start = Settle(points, complete, lines, ref even);
        }

        return even;
    }

    /// <summary>Adds the lines that the points of a window make.</summary>
    /// <returns>Where the next window begins.</returns>
    private int Settle(ReadOnlySpan<BreakPoint> points, bool complete, List<LineSpan> lines, ref bool even)
    {
        if (complete && points[^1].EndCells <= width)
        {
            lines.Add(new LineSpan(points[0].Next, points[^1].End, points[^1].EndCells, Hyphen: false, Final: true));
            return points[^1].Next;
        }

        using Rented<int> from = new(points.Length);
        int last = options.Strategy == BreakStrategy.Greedy
            ? FirstFit.Choose(points, width, from.Span)
            : TotalFit.Choose(points, new Demerits(_text, width), from.Span);

        int first = lines.Count;
        for (int to = last; to > 0; to = from.Span[to]) lines.Add(Line(points[from.Span[to]], points[to], ref even));
        lines.Reverse(first, lines.Count - first);
        if (complete) return points[^1].Next;

        int unsettled = Math.Min(UnsettledLines, lines.Count - first - 1);
        for (; unsettled > 0; unsettled--)
        {
            lines.RemoveAt(lines.Count - 1);
            last = from.Span[last];
        }

        return points[last].Next;
    }

    private LineSpan Line(in BreakPoint from, in BreakPoint to, ref bool even)
    {
        int cells = to.EndCells - from.StartCells;
        bool final = to.Kind == BreakKind.End;
        even &= final || (to.Kind != BreakKind.Emergency && cells >= width * (1 - Uneven));
        return new LineSpan(from.Next, to.End, cells, to.Kind == BreakKind.Hyphen, final);
    }
}
