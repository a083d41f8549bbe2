using System.Collections.Immutable;
using Blog.Terminal.Drawing.Writing;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>
/// Turns two frames into the fewest bytes that lead from one to the other. A function of its arguments alone; an instance only
/// keeps room to work in, so one thread uses it at a time.
/// </summary>
/// <remarks>
/// The frame is written in a few ways (changed cells; after the terminal scrolled a pane; after it erased everything) and the shortest is
/// taken. Between frames the terminal is in plain style, without margins, outside of any link.
/// </remarks>
public sealed class FrameWriter
{
    /// <summary>What is shorter arrives and is drawn at once anyway.</summary>
    private const int LongestUnguarded = 256;

    /// <summary>What is shorter is not worth looking for anything better.</summary>
    private const int ShortEnough = 40;

    private readonly CellLook _look = new();
    private readonly Grid _before = new(), _shown = new(), _wanted = new();
    private readonly Pen _pen = new();
    private readonly RowWriter _rows;
    private readonly ScrollFinder _finder;
    private readonly ByteSink _whole = new(4096);
    private Draft _best = new(), _trial = new();

    public FrameWriter()
    {
        _rows = new RowWriter(_pen, _wanted, _shown);
        _finder = new ScrollFinder(_before, _wanted);
    }

    /// <param name="previous">The frame that the terminal shows, or null when it is as it was found.</param>
    public WrittenFrame Write(WrittenFrame? previous, Frame next, TerminalTraits traits)
    {
        TerminalState from = previous?.State ?? TerminalState.AsFound;
        TerminalState to = from.For(next, traits);
        bool isKnown = previous is { IsRelied: true } && previous.Frame.Cells.Size == next.Cells.Size
            && from.Modes.AlternateScreen == to.Modes.AlternateScreen;

        _look.Load(_wanted, next.Cells, traits);
        if (isKnown) _look.Load(_before, previous!.Frame.Cells, previous.Traits);
        Job job = new(next, traits, isKnown, from.HasMarginMode && to.HasMarginMode, isKnown ? previous!.At : null);
        if (isKnown) WriteChanges(job);
        else Draw(job, [], erases: true);

        to = to with { HasMarginMode = to.HasMarginMode || _best.UsesSideMargins };
        return new WrittenFrame(next, traits, to, _best.At)
        {
            Bytes = Assemble(from, to, traits, again: previous is { IsRelied: false }),
            Undo = UndoOf(previous, to, traits),
        };
    }

    /// <param name="IsKnown">The screen shows the frame before, in plain style.</param>
    /// <param name="At">Where the cursor is, or null when nobody knows.</param>
    private readonly record struct Job(Frame Frame, TerminalTraits Traits, bool IsKnown, bool HasMarginMode, Position? At);

    private void WriteChanges(Job job)
    {
        Draw(job, [], erases: false);
        if (_best.Sink.Length <= ShortEnough) return;

        if (job.Frame.Modes.AlternateScreen) TryScrolling(job);
        TryInstead(job, [], erases: true);
    }

    private void TryScrolling(Job job)
    {
        ImmutableArray<ScrollMove> moves = [];
        foreach (Rect pane in job.Frame.Scrolling)
        {
            if (_finder.Find(pane, job.Traits.LeftRightMargins) is not { } move) continue;
            if (TryInstead(job, moves.Add(move), erases: false)) moves = moves.Add(move);
        }
    }

    /// <summary>Writes the frame in another way, and keeps it when it is shorter.</summary>
    private bool TryInstead(Job job, ImmutableArray<ScrollMove> moves, bool erases)
    {
        int length = _best.Sink.Length;
        (_best, _trial) = (_trial, _best);
        Draw(job, moves, erases);
        if (_best.Sink.Length < length) return true;
        (_best, _trial) = (_trial, _best);
        return false;
    }

    private void Draw(Job job, ImmutableArray<ScrollMove> moves, bool erases)
    {
        (Frame frame, TerminalTraits traits) = (job.Frame, job.Traits);
        _best.Sink.Clear();
        _best.UsesSideMargins = false;
        _pen.Begin(_best.Sink, job.At, _wanted.Size.Width, frame.Modes.AutoWrap);
        Style ground = Ground(traits);
        if (erases) Erase(job, ground);
        else _shown.CopyFrom(_before);
        foreach (ScrollMove move in moves) Scroll(job, move, ground);

        WriteRows(traits);
        if (_pen.Style != Style.Plain || _pen.Link is not null) _pen.Use(Style.Plain, null);
        if (frame.Cursor is { } cursor) _pen.MoveTo(cursor);
        _best.At = _pen.At is { X: >= 0, Y: >= 0 } at ? at : null;
    }

    private void Erase(Job job, Style ground)
    {
        if (!job.IsKnown) _pen.Send("\e[m"u8);
        _pen.Use(ground, null);
        _pen.EraseAll();
        _shown.Size = _wanted.Size;
        _shown.Clear(ground);
    }

    private void Scroll(Job job, ScrollMove move, Style ground)
    {
        ScrollWriter.Write(_pen, move, _wanted.Size, job.HasMarginMode || _best.UsesSideMargins, ground);
        _best.UsesSideMargins |= move.Area.Width < _wanted.Size.Width;
        _shown.Scroll(move, ground);
    }

    private void WriteRows(TerminalTraits traits)
    {
        _rows.Begin(traits);
        int height = _wanted.Size.Height;
        (int firstBlank, Style ground) = BlankEnd(traits);
        for (int y = 0; y < height; y++)
        {
            bool canEraseBelow = y + 1 >= firstBlank && y + 1 < height && ChangesBelow(y);
            if (_rows.Write(y, canEraseBelow ? ground : null)) return;
        }
    }

    /// <summary>The first of the rows at the bottom that are to be of one ground and nothing else.</summary>
    private (int First, Style Ground) BlankEnd(TerminalTraits traits)
    {
        Cell last = _wanted.Row(_wanted.Size.Height - 1)[^1];
        int first = _wanted.Size.Height;
        if (!Blanks.IsErasable(last, traits.BackgroundColorErase)) return (first, default);
        while (first > 0 && !_wanted.Row(first - 1).ContainsAnyExcept(last)) first--;
        return (first, last.Style);
    }

    private bool ChangesBelow(int y)
    {
        for (y++; y < _wanted.Size.Height; y++)
            if (!_wanted.Row(y).SequenceEqual(_shown.Row(y))) return true;
        return false;
    }

    /// <summary>The ground at the right edge of most rows, as far as the terminal can erase to it.</summary>
    private Style Ground(TerminalTraits traits)
    {
        // Boyer and Moore's majority vote.
        Style ground = default;
        int votes = 0;
        for (int y = 0; y < _wanted.Size.Height; y++)
        {
            ref readonly Cell cell = ref _wanted.Row(y)[^1];
            Style style = Blanks.IsErasable(cell, traits.BackgroundColorErase) ? cell.Style : default;
            if (votes == 0) ground = style;
            votes += style == ground ? 1 : -1;
        }

        return ground;
    }

    private byte[] Assemble(TerminalState from, TerminalState to, TerminalTraits traits, bool again)
    {
        _whole.Clear();
        ModeWriter.Change(_whole, from, to, again);
        bool isLong = _best.Sink.Length > LongestUnguarded;
        bool synchronizes = isLong && traits.SynchronizedOutput;
        bool hides = (from.HasCursor || again) && (!to.HasCursor || (isLong && !synchronizes));
        bool shows = to.HasCursor && (hides || !from.HasCursor || again);

        if (synchronizes) ModeWriter.Synchronize(_whole, begins: true);
        if (hides) ModeWriter.ShowCursor(_whole, false);
        _whole.Add(_best.Sink.Written);
        if (shows) ModeWriter.ShowCursor(_whole, true);
        if (synchronizes) ModeWriter.Synchronize(_whole, begins: false);
        return _whole.ToArray();
    }

    private ReadOnlyMemory<byte> UndoOf(WrittenFrame? previous, TerminalState state, TerminalTraits traits)
    {
        if (previous is not null && previous.State == state && previous.Traits == traits) return previous.Undo;
        _whole.Clear();
        ModeWriter.Undo(_whole, state, traits);
        return _whole.ToArray();
    }

    /// <summary>One way to write a frame.</summary>
    private sealed class Draft
    {
        public ByteSink Sink { get; } = new(4096);

        public bool UsesSideMargins { get; set; }

        public Position? At { get; set; }
    }
}
