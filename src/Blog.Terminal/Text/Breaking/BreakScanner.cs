namespace Blog.Terminal.Text.Breaking;

/// <summary>Walks through a text once, cluster by cluster, and writes down where its lines may end.</summary>
/// <param name="before">What UAX 14 says about a break before each character.</param>
/// <param name="hyphens">Where a word may be divided, before each character; empty when none is.</param>
/// <param name="width">The measure in cells: a word wider than that may be divided anywhere.</param>
internal ref struct BreakScanner(
    ReadOnlySpan<char> text, ReadOnlySpan<BreakOpportunity> before, ReadOnlySpan<bool> hyphens, IReadOnlyList<TextPiece> pieces, int width)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<BreakOpportunity> _before = before;
    private readonly ReadOnlySpan<bool> _hyphens = hyphens;
    private PieceCursor _pieces = new(pieces);
    private Position _now;
    private Position _box;
    private int _visibleEnd;
    private int _visibleCells;
    private uint _word;
    private bool _spaced;
    private bool _softHyphen;
    private bool _emergency;

    /// <summary>Writes the points of the text from <paramref name="start"/> on, the first of them being the start itself.</summary>
    /// <returns>How many there are; the last is of kind <see cref="BreakKind.End"/>, unless they were too many for the span.</returns>
    public int Scan(int start, int end, Span<BreakPoint> points)
    {
        while (start < end && IsBlank(start, end)) start++;
        points[0] = new BreakPoint(start, start, 0, 0, 0, 0, BreakKind.Allowed, false);
        _now = _box = new Position(start, 0, 1);
        _visibleEnd = start;
        _visibleCells = 0;
        Restart();

        while (_now.Index < end)
        {
            if (_now.Points >= points.Length - 2) return _now.Points;
            Advance(end, points);
        }

        points[_now.Points] = new BreakPoint(end, _visibleEnd, _now.Cells, _visibleCells, 0, 0, BreakKind.End, false);
        return _now.Points + 1;
    }

    private void Advance(int end, Span<BreakPoint> points)
    {
        int index = _now.Index;
        char c = _text[index];
        int length = 1;
        int cells = 1;
        bool plain = c is >= ' ' and <= '~' && (index + 1 >= end || _text[index + 1] < '\u0300');
        if (!plain) Measure(end, out length, out cells);

        if (c == Spaces.SoftHyphen)
        {
            _softHyphen = true;
        }
        else if (length == 1 && Spaces.IsBreakable(c))
        {
            _spaced = true;
            _now.Cells += cells;
        }
        else
        {
            bool fits = _visibleEnd <= _box.Index || AddPoint(points);
            if (fits) Extend(c, length, cells);
            fits &= _now.Cells - _box.Cells <= width || _emergency || _visibleEnd - _box.Index <= length;
            if (!fits)
            {
                Rewind();
                return;
            }
        }

        _now.Index += length;
    }

    /// <summary>A space that carries a mark (as "◌" does in print) is seen, and no blank.</summary>
    private readonly bool IsBlank(int index, int end) =>
        Spaces.IsBreakable(_text[index]) && (index + 1 >= end || _text[index + 1] < '\u0300' || LengthAt(index, end) == 1);

    private readonly int LengthAt(int index, int end)
    {
        CellWidth.ClusterEnumerator clusters = CellWidth.Clusters(_text[index..end]);
        clusters.MoveNext();
        return clusters.Current.Length;
    }

    private readonly void Measure(int end, out int length, out int cells)
    {
        CellWidth.ClusterEnumerator clusters = CellWidth.Clusters(_text[_now.Index..end]);
        clusters.MoveNext();
        length = clusters.Current.Length;
        cells = CellWidth.Of(clusters.Current);
    }

    private void Extend(char c, int length, int cells)
    {
        _word = (_word ^ (c | 0x20u)) * 16777619;
        _now.Cells += cells;
        _visibleEnd = _now.Index + length;
        _visibleCells = _now.Cells;
        _spaced = _softHyphen = false;
    }

    /// <summary>A point before the current cluster, if a line may end here.</summary>
    /// <returns>False when what would be a line with its hyphen is too wide, and must be given points everywhere first.</returns>
    private bool AddPoint(Span<BreakPoint> points)
    {
        bool allowed = _before[_now.Index] != BreakOpportunity.None;
        bool divided = _softHyphen && !_spaced ? allowed : !_hyphens.IsEmpty && _hyphens[_now.Index];
        if (allowed && !divided)
        {
            Add(points, BreakKind.Allowed);
            _box = _now;
            Restart();
            return true;
        }

        if (divided && !_emergency && _visibleCells + 1 - _box.Cells > width) return false;
        if (divided) Add(points, BreakKind.Hyphen);
        if (_emergency) Add(points, BreakKind.Emergency);
        if (divided)
        {
            _box = _now;
            _emergency = false;
        }

        return true;
    }

    private void Add(Span<BreakPoint> points, BreakKind kind)
    {
        int hyphen = kind == BreakKind.Hyphen ? 1 : 0;
        _pieces.MoveTo(_visibleEnd - 1);
        float penalty = BreakPenalties.Of(_text, _visibleEnd, _now.Index, kind, _pieces.Piece.Hyphenate);
        bool hyphenated = kind == BreakKind.Hyphen || _text[_visibleEnd - 1] is '-' or '\u2010';
        points[_now.Points++] = new BreakPoint(
            _now.Index, _visibleEnd, _now.Cells, _visibleCells + hyphen, _word, penalty, kind, hyphenated);
    }

    private void Restart()
    {
        _word = 0;
        _spaced = _softHyphen = _emergency = false;
    }

    /// <summary>Back to where the word, or its part between hyphens, began that turned out to be too wide, to give it a point at every cluster.</summary>
    private void Rewind()
    {
        _now = _box;
        _visibleEnd = _box.Index;
        _visibleCells = _box.Cells;
        Restart();
        _emergency = true;
    }

    private record struct Position(int Index, int Cells, int Points);
}
