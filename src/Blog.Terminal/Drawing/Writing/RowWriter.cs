using System.Text;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Writes what is new in one row, from left to right.</summary>
internal sealed class RowWriter(Pen pen, Grid wanted, Grid shown)
{
    private readonly Eraser _eraser = new(pen);
    private bool _repeats;
    private int _y;

    // Before this column cells are written even where they look unchanged: what stands there may have been overwritten.
    private int _doubtful;

    // From this column on nothing is to be written.
    private int _end;

    public void Begin(TerminalTraits traits)
    {
        _eraser.TakesBackground = traits.BackgroundColorErase;
        _repeats = traits.RepeatCharacter;
    }

    /// <param name="belowIsBlank">The ground of all rows below where they are to be blank and are not all yet; they may be erased along with this one.</param>
    /// <returns>True when they were.</returns>
    public bool Write(int y, Style? belowIsBlank)
    {
        _y = y;
        _doubtful = 0;
        Span<Cell> want = wanted.Row(y), now = shown.Row(y);
        _end = LastDifference(want, now) + 1;
        int tail = _eraser.TailOf(want);
        for (int x = want[..now.Length].CommonPrefixLength(now); x < _end;)
        {
            if (x >= _doubtful && want[x] == now[x])
            {
                x += want[x].Width;
                continue;
            }

            if (x >= tail && TryEraseRest(x, tail, belowIsBlank) is { } erased) return erased;
            x += TryEraseRun(want, now, x) ?? WriteCells(want, now, x);
        }

        return false;
    }

    /// <returns>Null when blanks are as cheap; else whether the rows below were erased too.</returns>
    private bool? TryEraseRest(int x, int tail, Style? belowIsBlank)
    {
        Style ground = wanted.Row(_y)[x].Style;
        bool below = belowIsBlank == ground;
        if (!below && _end - x <= _eraser.RestCost(ground)) return null;

        // Everything from the tail on is to be blank, so a cursor that stands there already need not move.
        bool isInPlace = pen.At.Y == _y && pen.At.X >= tail && pen.At.X <= x;
        if (!isInPlace) GoTo(x);
        _eraser.EraseRest(ground, below);
        return below;
    }

    /// <returns>The cells that were erased, or null when writing them is cheaper.</returns>
    private int? TryEraseRun(ReadOnlySpan<Cell> want, ReadOnlySpan<Cell> now, int x)
    {
        if (_repeats || !_eraser.CanLeave(want[x])) return null;
        int run = RunLength(want, now, x);
        if (run <= _eraser.RunCost(want[x].Style, run)) return null;
        GoTo(x);
        _eraser.EraseRun(want[x].Style, run);
        return run;
    }

    /// <returns>The columns that were written.</returns>
    private int WriteCells(ReadOnlySpan<Cell> want, ReadOnlySpan<Cell> now, int x)
    {
        ref readonly Cell cell = ref want[x];
        GoTo(x);
        if (!pen.Suits(cell)) pen.Use(StyleFor(want, x), cell.Link);
        if (CellWidth.IsDisputed(cell.Text)) return WriteDisputed(cell, now, x);

        pen.Print(cell);
        return cell.Width + (_repeats ? RepeatAfter(want, now, x) : 0);
    }

    /// <summary>
    /// A cluster of which nobody knows how wide the terminal draws it. Drawn too narrow, it leaves what stood under its second half, so
    /// that is made blank before; drawn too wide, it covers what follows, which is written again.
    /// </summary>
    private int WriteDisputed(in Cell cell, ReadOnlySpan<Cell> now, int x)
    {
        Cell blank = Cell.Blank with { Style = Blanks.Look(cell.Style), Link = cell.Link };
        if (now.Slice(x, cell.Width).ContainsAnyExcept(blank))
        {
            for (int i = 0; i < cell.Width; i++) pen.Print(blank);
            pen.MoveTo(new Position(x, _y));
        }

        pen.PrintDisputed(cell);
        int widest = 0;
        foreach (Rune _ in cell.Text.EnumerateRunes()) widest += 2;
        _doubtful = Math.Min(now.Length, Math.Max(_doubtful, x + widest));
        _end = Math.Max(_end, _doubtful);
        return cell.Width;
    }

    /// <returns>How many cells after one just printed were written by repeating it.</returns>
    private int RepeatAfter(ReadOnlySpan<Cell> want, ReadOnlySpan<Cell> now, int x)
    {
        // A sequence of three bytes and a number.
        const int Cost = 4;
        ref readonly Cell cell = ref want[x];
        if (cell.Width != 1 || !Rune.TryGetRuneAt(cell.Text, 0, out Rune rune) || rune.Utf16SequenceLength != cell.Text.Length) return 0;
        int more = RunLength(want, now, x) - 1;
        if (more * rune.Utf8SequenceLength <= Cost) return 0;
        pen.Repeat(more);
        return more;
    }

    /// <summary>The style to write a cell in: for a blank, if it suits, already the one of the text that follows.</summary>
    private static Style StyleFor(ReadOnlySpan<Cell> want, int x)
    {
        ref readonly Cell cell = ref want[x];
        if (!Blanks.IsBlank(cell)) return cell.Style;
        int next = x;
        while (next < want.Length && want[next] == cell) next++;
        bool suits = next < want.Length && want[next].Link == cell.Link && Blanks.Look(want[next].Style) == cell.Style;
        return suits ? want[next].Style : cell.Style;
    }

    private void GoTo(int x)
    {
        if (!TryBridge(x)) pen.MoveTo(new Position(x, _y));
    }

    /// <summary>Writes a few unchanged cells again where that is shorter than moving over them.</summary>
    private bool TryBridge(int x)
    {
        const int Longest = 7;
        int from = pen.At.X;
        if (pen.At.Y != _y || from < 0 || from >= x || x - from > Longest) return false;

        ReadOnlySpan<Cell> gap = wanted.Row(_y)[from..x];
        if (gap[0].IsContinuation) return false;
        int cost = 0;
        foreach (ref readonly Cell cell in gap)
        {
            if (cell.IsContinuation) continue;
            if (!pen.Suits(cell) || CellWidth.IsDisputed(cell.Text)) return false;
            cost += Encoding.UTF8.GetByteCount(cell.Text);
        }

        if (cost > pen.MoveCost(new Position(x, _y))) return false;
        foreach (ref readonly Cell cell in gap)
            if (!cell.IsContinuation) pen.Print(cell);
        return true;
    }

    /// <summary>How many cells from one on are the same, up to the last that has to be written.</summary>
    private int RunLength(ReadOnlySpan<Cell> want, ReadOnlySpan<Cell> now, int x)
    {
        int length = want[x.._end].IndexOfAnyExcept(want[x]);
        if (length < 0) length = _end - x;
        while (length > 1 && x + length > _doubtful && want[x + length - 1] == now[x + length - 1]) length--;
        return length;
    }

    private static int LastDifference(ReadOnlySpan<Cell> want, ReadOnlySpan<Cell> now)
    {
        int last = want.Length - 1;
        while (last >= 0 && want[last] == now[last]) last--;
        return last;
    }
}
