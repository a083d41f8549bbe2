using System.Collections.Immutable;
using Blog.Search.Folding;
using Blog.Terminal.Text;

namespace Blog.Search.Finding;

/// <summary>
/// The parts of an article as one text, as if its lines were not broken; what does not go on from the part before stands after a
/// newline, and there are no other newlines. Only where each part begins is kept: where a unit stands in its row is found
/// by reading the part again. So a megabyte is joined within a frame.
/// </summary>
internal sealed class JoinedText
{
    private const char Break = '\n';

    private readonly IReadOnlyList<FindPart> _parts;
    private readonly bool _isFolded;
    private readonly int[] _starts;
    private char[] _units;
    private int _length;

    // The parts of each row, as a chain: a row of a table has one for each cell.
    private int[] _firstOfRow = [], _nextOfRow = [];

    public JoinedText(IReadOnlyList<FindPart> parts, bool isFolded)
    {
        (_parts, _isFolded, _starts) = (parts, isFolded, new int[parts.Count]);
        int size = 0;
        for (int i = 0; i < parts.Count; i++) size += Math.Max(0, parts[i].End - parts[i].Start) + 1;
        _units = new char[size];
        for (int i = 0; i < parts.Count; i++) Add(i);
    }

    public ReadOnlySpan<char> Units => _units.AsSpan(0, _length);

    /// <summary>The end of the text that goes on at a unit: where the next newline is.</summary>
    public int EndFrom(int unit) => Units[unit..].IndexOf(Break) is var length and >= 0 ? unit + length : _length;

    /// <summary>The part that a unit is in, looked for from an earlier part on.</summary>
    public int PartAt(int unit, int from)
    {
        while (from + 1 < _starts.Length && _starts[from + 1] <= unit) from++;
        return from;
    }

    public int RowOf(int part) => _parts[part].Row;

    /// <summary>The stretches of units that stand in a row.</summary>
    public IEnumerable<(int Start, int End)> In(int row)
    {
        ChainRows();
        if (row >= _firstOfRow.Length) yield break;
        for (int part = _firstOfRow[row]; part >= 0; part = _nextOfRow[part]) yield return (_starts[part], EndOf(part));
    }

    /// <summary>Where units stand, in one piece for each row.</summary>
    public ImmutableArray<FindPiece> Pieces(int start, int end)
    {
        ImmutableArray<FindPiece>.Builder pieces = ImmutableArray.CreateBuilder<FindPiece>();
        Span<char> buffer = stackalloc char[Fold.MaxLength];
        for (int part = PartBefore(start); part < _parts.Count && _starts[part] < end; part++)
        {
            UnitReader reader = Reader(part, buffer);
            (int first, int last) = (-1, -1);
            for (int unit = _starts[part]; unit < Math.Min(end, EndOf(part)) && reader.Read(); unit++)
            {
                if (unit < start) continue;
                if (first < 0) first = reader.Start;
                last = reader.End;
            }

            if (first >= 0) pieces.Add(new FindPiece(_parts[part].Row, first, last - first));
        }

        return pieces.ToImmutable();
    }

    /// <summary>Which of the units from a start on were capitals.</summary>
    public void Capitals(int start, Span<bool> capitals)
    {
        capitals.Clear();
        int end = start + capitals.Length;
        Span<char> buffer = stackalloc char[Fold.MaxLength];
        for (int part = PartBefore(start); part < _parts.Count && _starts[part] < end; part++)
        {
            UnitReader reader = Reader(part, buffer);
            for (int unit = _starts[part]; unit < Math.Min(end, EndOf(part)) && reader.Read(); unit++)
            {
                if (unit >= start) capitals[unit - start] = reader.IsCapital;
            }
        }
    }

    private void Add(int part)
    {
        FindPart added = _parts[part];
        if (part > 0) Join(added.Join, _starts[part - 1]);
        _starts[part] = _length;
        Span<char> buffer = stackalloc char[Fold.MaxLength];
        UnitReader reader = Reader(part, buffer);
        while (reader.Read()) Append(reader.Unit);
    }

    /// <summary>Takes the hyphen of the typesetter off, or puts a space that stands nowhere.</summary>
    /// <param name="start">Where the part before begins.</param>
    private void Join(LineJoin join, int start)
    {
        if (join == LineJoin.None) Append(Break);
        if (join == LineJoin.Space && !IsAfterSpace(_length)) Append(' ');
        if (join != LineJoin.Hyphen) return;
        while (_length > start && _units[_length - 1] == ' ') _length--;
        if (_length > start && _units[_length - 1] is '-' or '\u2010' or '\u00AD') _length--;
    }

    private UnitReader Reader(int part, Span<char> buffer) => new(_parts[part], _isFolded, IsAfterSpace(_starts[part]), buffer);

    private bool IsAfterSpace(int unit) => unit == 0 || _units[unit - 1] is ' ' or Break;

    private int EndOf(int part) => part + 1 < _starts.Length ? _starts[part + 1] : _length;

    private int PartBefore(int unit)
    {
        int found = Array.BinarySearch(_starts, unit);
        if (found < 0) return Math.Max(0, ~found - 1);
        while (found > 0 && _starts[found - 1] == unit) found--;
        return found;
    }

    private void Append(char unit)
    {
        if (_length == _units.Length) Array.Resize(ref _units, Math.Max(16, 2 * _units.Length));
        _units[_length++] = unit;
    }

    private void ChainRows()
    {
        if (_nextOfRow.Length == _parts.Count) return;
        int rows = 0;
        foreach (FindPart part in _parts) rows = Math.Max(rows, part.Row + 1);
        _firstOfRow = new int[rows];
        _nextOfRow = new int[_parts.Count];
        Array.Fill(_firstOfRow, -1);
        for (int part = _parts.Count - 1; part >= 0; part--)
        {
            int row = _parts[part].Row;
            (_nextOfRow[part], _firstOfRow[row]) = (_firstOfRow[row], part);
        }
    }
}
