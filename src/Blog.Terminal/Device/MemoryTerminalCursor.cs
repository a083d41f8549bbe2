using System.Globalization;
using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Terminal.Device;

/// <summary>Where and how a terminal in memory prints: cursor, style, link, margins, and the cluster that is being put together.</summary>
internal sealed class MemoryTerminalCursor(Size size, MemoryTerminalOptions options)
{
    private const string AtEdge = "the cursor is not placed after the last column";

    private readonly StringBuilder _open = new();

    // The cluster before the cursor, while nothing but styles came since.
    private string? _last;

    // The last column was written, or a cluster whose width is disputed: the cursor has to be placed before anything else.
    private string? _mustBePlaced;

    public Position At { get; private set; }

    public Style Style { get; set; }

    public string? Link { get; set; }

    /// <summary>Text that goes beyond the last column goes on in the next row (mode 7).</summary>
    public bool Wraps { get; set; } = true;

    public Rect Margins { get; set; } = new(0, 0, size.Width, size.Height);

    public bool HasMargins => Margins != new Rect(0, 0, size.Width, size.Height);

    /// <summary>What erasing and scrolling leave.</summary>
    public Style Ground => options.Traits.BackgroundColorErase ? new Style(default, Style.Background) : default;

    public void Place(Position at)
    {
        if (at.X < 0 || at.Y < 0 || at.X >= size.Width || at.Y >= size.Height) throw Refuse($"the cursor is sent to {at.X},{at.Y}, outside of {size}");
        (At, _mustBePlaced, _last) = (at, null, null);
    }

    public void Move(int columns, int rows)
    {
        if (columns != 0) RequirePlace();
        // Where nothing wraps, the cursor is on the last column after it was written, and another row is as good as a place.
        string? reason = _mustBePlaced == AtEdge && !Wraps && rows != 0 ? null : _mustBePlaced;
        Place(new Position(At.X + columns, At.Y + rows));
        _mustBePlaced = reason;
    }

    public void RequirePlace()
    {
        if (_mustBePlaced is not null) throw Refuse(_mustBePlaced);
    }

    /// <summary>Takes the next character of the text.</summary>
    public void Print(Rune rune, MemoryTerminalScreen screen)
    {
        if (_open.Length > 0 && !IsOneCluster(_open.ToString() + rune)) Flush(screen);
        if (_open.Length == 0 && _last is not null && IsOneCluster(_last + rune))
            throw Refuse($"U+{rune.Value:X4} would join the cluster before it");
        _open.Append(rune);
    }

    /// <summary>Puts the cluster that is complete now.</summary>
    public void Flush(MemoryTerminalScreen screen)
    {
        if (_open.Length == 0) return;
        string text = _open.ToString();
        _open.Clear();
        Put(text, screen);
    }

    public void Repeat(int times, MemoryTerminalScreen screen)
    {
        if (_last is not { } text || text.EnumerateRunes().Count() != 1) throw Refuse("there is no single character to repeat");
        for (int i = 0; i < times; i++) Put(text, screen);
    }

    /// <summary>Something other than text and styles came.</summary>
    public void EndText() => _last = null;

    private void Put(string text, MemoryTerminalScreen screen)
    {
        RequirePlace();
        if (HasMargins) throw Refuse("text is printed while margins are set");
        byte width = (byte)CellWidth.Of(text);
        if (width == 0) throw Refuse($"the mark U+{(int)text[0]:X4} stands on nothing");
        if (At.X + width > size.Width) throw Refuse("a wide cluster does not fit into the last column");

        bool isDisputed = CellWidth.IsDisputed(text);
        bool asMeasured = !isDisputed || options.Disputed == DisputedWidth.AsMeasured;
        screen.Put(At, new Cell(text, asMeasured ? width : (byte)1, Style, Link));
        if (!asMeasured && options.Disputed == DisputedWidth.Wide)
            screen.Smear(At with { X = At.X + 1 }, (2 * text.EnumerateRunes().Count()) - 1);

        int x = At.X + width;
        At = At with { X = Math.Min(x, size.Width - 1) };
        _mustBePlaced = isDisputed ? "the cursor is not placed after a cluster of disputed width"
            : x == size.Width ? AtEdge : null;
        _last = _mustBePlaced is null ? text : null;
    }

    private static bool IsOneCluster(string text) => StringInfo.GetNextTextElementLength(text) == text.Length;

    private static MemoryTerminalException Refuse(string why) => new(why);
}
