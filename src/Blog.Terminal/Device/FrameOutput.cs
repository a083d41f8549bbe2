using System.Diagnostics;
using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device;

/// <summary>
/// Frames on their way to the terminal. A thread writes them, and the newest replaces the one that waits: a slow line shows fewer frames, never
/// late ones, and the loop never waits for it. A line that takes all and delivers it late is noticed by <see cref="FramePace"/>.
/// </summary>
/// <param name="terminal">Nobody else writes to it.</param>
public sealed class FrameOutput(ITerminal terminal) : IDisposable
{
    /// <summary>How long a slow line may take before whoever leaves goes on without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly FrameWriter _writer = new();
    private readonly object _gate = new();
    private readonly List<byte> _waitingBytes = [];
    private readonly FramePace _pace = new(TimeProvider.System);
    private Picture? _waiting;
    private Known _known = Known.AsFound;
    private bool _isBusy;
    private bool _isEnded;

    /// <summary>Touched by the writing thread only, once there is one.</summary>
    private WrittenFrame? _shown;

    private Thread? _thread;

    /// <summary>What is known of the terminal; counts for the frames that are presented afterwards.</summary>
    public TerminalTraits Traits { get; set; } = new();

    /// <summary>
    /// Shows this frame next. The first is written at once, on the caller's thread: starting another takes longer. The frame belongs to
    /// the output from then on, which gives its memory to later ones.
    /// </summary>
    public void Present(Frame frame)
    {
        if (_thread is null)
        {
            Show(new Picture(frame, Traits));
            StartThread();
            return;
        }

        lock (_gate)
        {
            _waiting?.Frame.Cells.Recycle();
            _waiting = new Picture(frame, Traits);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Sends bytes as they are, after the frame that waits. They must not change what is shown.</summary>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        StartThread();
        lock (_gate)
        {
            _waitingBytes.AddRange(bytes);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The terminal answered the question after a frame (<see cref="TerminalQueries.Modes"/> asks it first).</summary>
    public void Answered()
    {
        lock (_gate)
        {
            _pace.Answered();
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Something else may have written to the terminal: the next frame is drawn whole.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            if (_known == Known.Frame) _known = Known.Modes;
        }
    }

    /// <summary>True when everything is written.</summary>
    public bool IsIdle
    {
        get { lock (_gate) return HasNothingToDo; }
    }

    /// <summary>Waits until everything is written, or the line has shown that it is too slow for that.</summary>
    public void Drain()
    {
        lock (_gate) WaitUntilIdle();
    }

    /// <summary>Stops the process in good order (<see cref="ITerminal.Suspend"/>) and goes on with a screen of which nothing is known.</summary>
    public void Suspend() => HandOver(terminal.Suspend);

    /// <summary>Lends the terminal to another program (<see cref="ITerminal.Lend"/>) and goes on with a screen of which nothing is known.</summary>
    public void Lend(Action work) => HandOver(() => terminal.Lend(work));

    private void HandOver(Action away)
    {
        lock (_gate)
        {
            _waiting = null;
            WaitUntilIdle();
            away();
            _pace.Forget();
            _known = Known.AsFound;
        }
    }

    /// <summary>Frames that wait are not written any more. The terminal stays as it is: leaving it is its own business.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isEnded = true;
            _waiting = null;
            Monitor.PulseAll(_gate);
        }

        _thread?.Join(Patience);
    }

    private void StartThread()
    {
        if (_thread is not null) return;
        _thread = new Thread(WriteAll) { IsBackground = true, Name = "output" };
        _thread.Start();
    }

    private void WriteAll()
    {
        while (TakeWork(out Picture? picture, out byte[] bytes))
        {
            if (picture is not null) Show(picture);
            if (bytes.Length > 0) terminal.Write(bytes, _shown?.Undo ?? default);
        }
    }

    private void Show(Picture picture)
    {
        WrittenFrame? before;
        lock (_gate)
        {
            before = _known switch { Known.AsFound => null, Known.Modes => _shown?.Forget(), _ => _shown };
            _known = Known.Frame;
        }

        WrittenFrame? last = _shown;
        _shown = _writer.Write(before, picture.Frame, picture.Traits);
        last?.Frame.Cells.Recycle();
        if (_shown.Bytes.IsEmpty) return;
        bool asks;
        lock (_gate) asks = _pace.Sends(_shown.Bytes.Length);
        terminal.Write(asks ? [.. _shown.Bytes.Span, .. FramePace.Question] : _shown.Bytes.Span, _shown.Undo);
    }

    /// <returns>False when there will be no more.</returns>
    private bool TakeWork(out Picture? picture, out byte[] bytes)
    {
        lock (_gate)
        {
            _isBusy = false;
            Monitor.PulseAll(_gate);
            while (!_isEnded && (HasNothingToDo || _pace.Wait > TimeSpan.Zero)) Monitor.Wait(_gate, HasNothingToDo ? Timeout.InfiniteTimeSpan : _pace.Wait);
            _isBusy = true;
            (picture, bytes) = (_waiting, [.. _waitingBytes]);
            _waiting = null;
            _waitingBytes.Clear();
            return !_isEnded;
        }
    }

    private bool HasNothingToDo => _waiting is null && _waitingBytes.Count == 0 && !_isBusy;

    private void WaitUntilIdle()
    {
        long started = Stopwatch.GetTimestamp();
        while (!HasNothingToDo)
        {
            TimeSpan left = Patience - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left)) return;
        }
    }

    /// <summary>What is known of the terminal when the next frame is written.</summary>
    private enum Known : byte { AsFound, Modes, Frame }

    private sealed record Picture(Frame Frame, TerminalTraits Traits);
}
