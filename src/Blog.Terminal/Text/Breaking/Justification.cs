namespace Blog.Terminal.Text.Breaking;

/// <summary>Chooses the spaces that are widened so that the lines of a paragraph end at the measure.</summary>
/// <remarks>
/// No space is more than doubled; a line that would need more stays ragged. Where not every space is widened, the widened ones
/// stand at even distances, and of the ways to do that the one is taken that puts the fewest cells of space under space in the
/// line above: spaces under spaces run down the page as rivers. Between equals, one line begins at the left, the next at the
/// right.
/// </remarks>
internal sealed class Justification
{
    private readonly List<Gap> _natural = [];
    private List<Gap> _above = [];
    private List<Gap> _line = [];
    private bool _fromLeft;

    /// <summary>A run of spaces on the screen, in cells from the line's start.</summary>
    private readonly record struct Gap(int Start, int End);

    /// <summary>Leaves of the gaps those that get one more space. To be called for the lines of a paragraph in order.</summary>
    /// <param name="line">Without the spaces at its ends.</param>
    /// <param name="slack">By how many cells the line is shorter than the measure.</param>
    /// <param name="gaps">The last space of each gap that may be widened, as its place in the line, ascending.</param>
    public void Spread(ReadOnlySpan<char> line, int slack, List<int> gaps)
    {
        int wanted = slack <= gaps.Count ? slack : 0;
        Measure(line, gaps);
        int phase = BestPhase(wanted);
        Place(wanted, phase);

        int kept = 0;
        for (int i = 0; i < _natural.Count; i++)
        {
            if (IsWidened(i, wanted, phase)) gaps[kept++] = gaps[i];
        }

        gaps.RemoveRange(kept, gaps.Count - kept);
        (_above, _line) = (_line, _above);
        _fromLeft = !_fromLeft;
    }

    private void Measure(ReadOnlySpan<char> line, List<int> gaps)
    {
        _natural.Clear();
        int cells = 0;
        int at = 0;
        foreach (int gap in gaps)
        {
            cells += CellWidth.Measure(line[at..(gap + 1)]);
            at = gap + 1;
            int length = at - line[..at].TrimEnd(' ').Length;
            _natural.Add(new Gap(cells - length, cells));
        }
    }

    private int BestPhase(int wanted)
    {
        if (wanted == 0 || wanted == _natural.Count) return 0;

        int best = 0;
        int least = int.MaxValue;
        for (int i = 0; i < _natural.Count; i++)
        {
            int phase = _fromLeft ? _natural.Count - 1 - i : i;
            Place(wanted, phase);
            int under = CellsUnderSpace();
            if (under >= least) continue;
            least = under;
            best = phase;
        }

        return best;
    }

    /// <summary>Bresenham's way of spreading: whenever the sum passes the count of gaps, one is widened.</summary>
    private bool IsWidened(int gap, int wanted, int phase) => ((gap * wanted) + phase) % _natural.Count < wanted;

    private void Place(int wanted, int phase)
    {
        _line.Clear();
        int shift = 0;
        for (int i = 0; i < _natural.Count; i++)
        {
            int extra = IsWidened(i, wanted, phase) ? 1 : 0;
            _line.Add(new Gap(_natural[i].Start + shift, _natural[i].End + shift + extra));
            shift += extra;
        }
    }

    private int CellsUnderSpace()
    {
        int cells = 0;
        int above = 0;
        foreach (Gap gap in _line)
        {
            while (above < _above.Count && _above[above].End <= gap.Start) above++;
            for (int i = above; i < _above.Count && _above[i].Start < gap.End; i++)
            {
                cells += Math.Min(gap.End, _above[i].End) - Math.Max(gap.Start, _above[i].Start);
            }
        }

        return cells;
    }
}
