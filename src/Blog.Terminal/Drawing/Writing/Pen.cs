using System.Globalization;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Where the terminal's cursor is and in which style it writes, and the bytes that have brought it there.</summary>
internal sealed class Pen
{
    private const int Unknown = -1;

    private readonly CursorMoves _moves = new();
    private ByteSink _sink = new();
    private int _width;
    private bool _wraps;

    // The cluster that ends at the cursor, while nothing but styles has been sent since.
    private string? _last;

    // The last column of the row was written last.
    private bool _isAtEdge;

    // The cursor stands where the frame before left it, after nobody knows what.
    private bool _isUntouched;

    /// <summary>Coordinates below 0 are unknown.</summary>
    public Position At { get; private set; }

    public Style Style { get; private set; }

    public string? Link { get; private set; }

    /// <param name="wraps">What goes beyond the last column goes on in the next row (mode 7).</param>
    public void Begin(ByteSink sink, Position? at, int width, bool wraps)
    {
        (_sink, _width, _wraps, _last) = (sink, width, wraps, null);
        (Style, Link, _isUntouched, _isAtEdge) = (Style.Plain, null, true, false);
        At = at ?? new Position(Unknown, Unknown);
    }

    public void MoveTo(Position to)
    {
        if (At == to) return;
        _sink.Add(_moves.Shortest(From(to), to));
        (At, _last, _isUntouched, _isAtEdge) = (to, null, false, false);
    }

    public int MoveCost(Position to) => _moves.Shortest(From(to), to).Length;

    /// <summary>
    /// After the last column was written without wrapping the cursor is on it everywhere, but some terminals take the next step to the left for none.
    /// Straight up and down they all go alike.
    /// </summary>
    private Position From(Position to) => _isAtEdge && to.X == _width - 1 && to.Y != At.Y ? At with { X = to.X } : At;

    public void Use(Style style, string? link)
    {
        SgrWriter.Write(_sink, Style, style);
        LinkWriter.Write(_sink, Link, link);
        (Style, Link) = (style, link);
    }

    /// <summary>True when a cell can be written without a change of style: a blank may be bold and nobody sees it.</summary>
    public bool Suits(in Cell cell) => cell.Link == Link && (cell.Style == Style || (Blanks.IsBlank(cell) && cell.Style == Blanks.Look(Style)));

    /// <summary>True when erasing leaves a ground as it should be, whether or not the terminal takes the background of the moment.</summary>
    public bool CanErase(Style ground) => Link is null && Blanks.Look(Style) == ground;

    /// <summary>Writes a cell at the cursor, whose column is known.</summary>
    public void Print(in Cell cell)
    {
        Part(cell.Text);
        _sink.Add(cell.Text);
        _last = cell.Text;
        Advance(cell.Width);
    }

    /// <summary>REP: what was printed last, so many times more.</summary>
    public void Repeat(int times)
    {
        string? last = _last;
        Number(times, 'b');
        _last = last;
        Advance(times);
    }

    /// <summary>Writes a cluster after which nobody knows where the cursor is: terminals disagree about its width.</summary>
    public void PrintDisputed(in Cell cell)
    {
        Part(cell.Text);
        _sink.Add(cell.Text);
        (_last, _isAtEdge) = (null, false);
        At = new Position(Unknown, _wraps ? Unknown : At.Y);
    }

    /// <summary>EL (ECMA-48 8.3.41): erases from the cursor to the end of the row.</summary>
    public void EraseRow() => Send("\e[K"u8);

    /// <summary>ED (8.3.39): erases from the cursor to the end of the screen.</summary>
    public void EraseBelow() => Send("\e[J"u8);

    /// <summary>ED 2: erases the screen. The cursor stays.</summary>
    public void EraseAll() => Send("\e[2J"u8);

    /// <summary>ECH (8.3.38): erases cells from the cursor on, which stays.</summary>
    public void Erase(int cells) => Number(cells, 'X');

    /// <summary>Sends what neither moves the cursor nor prints.</summary>
    public ByteSink Send(ReadOnlySpan<byte> bytes)
    {
        _last = null;
        return _sink.Add(bytes);
    }

    /// <summary>Says where something sent has taken the cursor.</summary>
    public void ComesTo(Position at) => (At, _isAtEdge) = (at, false);

    private void Number(int number, char final)
    {
        Send("\e["u8);
        if (number != 1) _sink.Add(number);
        _sink.Add((byte)final);
    }

    private void Advance(int cells)
    {
        // In the last column terminals keep the cursor on it, or remember that the next character wraps. Moves to the left are not sure there.
        int x = At.X + cells;
        At = At with { X = x < _width ? x : Unknown };
        _isAtEdge = x == _width && cells == 1 && !_wraps;
        if (x >= _width) _last = null;
    }

    /// <summary>
    /// Keeps two cells apart that a terminal would join to one cluster, such as two halves of a flag that were written apart: the
    /// cursor is placed where it is.
    /// </summary>
    private void Part(string text)
    {
        bool mayJoin = _isUntouched ? !IsPlain(text[0]) : _last is not null && Joins(_last, text);
        _isUntouched = false;
        if (!mayJoin) return;

        // CHA.
        _sink.Add("\e["u8).Add(At.X + 1).Add((byte)'G');
    }

    private static bool Joins(string first, string second)
    {
        if (IsPlain(first[^1]) && IsPlain(second[0])) return false;
        Span<char> both = stackalloc char[first.Length + second.Length];
        first.CopyTo(both);
        second.CopyTo(both[first.Length..]);
        return StringInfo.GetNextTextElementLength(both) != first.Length;
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u0300' or >= '\u2010' and <= '\u2027' or >= '\u2500' and <= '\u259F';
}
