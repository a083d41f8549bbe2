using System.Collections.Concurrent;
using System.Diagnostics;
using Blog.Terminal.Drawing;
using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>
/// The console of Windows 10 (1607) and later. Written from Microsoft's documentation and untested: there was no Windows to run it on.
/// </summary>
internal sealed class WindowsTerminal : ITerminal
{
    private const int Largest = 1000;

    private readonly SafeFileHandle _outputHandle;
    private readonly ConsoleModes _modes;
    private readonly ConsoleInput _input;
    private readonly ConsoleOutput _output;
    private readonly ConcurrentQueue<TerminalEvent> _waiting = new();
    private readonly AutoResetEvent _wake = new(initialState: false);
    private readonly ManualResetEvent _hasInput = new(initialState: false);
    private volatile Ending? _ending;
    private volatile bool _hasLeft;

    internal WindowsTerminal(SafeFileHandle input, SafeFileHandle output, ConsoleModes modes)
    {
        (_outputHandle, _modes) = (output, modes);
        (_input, _output) = (new ConsoleInput(input), new ConsoleOutput(output));

        // The console's handle is signalled while there are records, as an event is while it is set.
        _hasInput.SafeWaitHandle = new SafeWaitHandle(input.DangerousGetHandle(), ownsHandle: false);
        Size = Measure();
    }

    public Size Size { get; private set; }

    public TerminalEvent? Read(TimeSpan timeout)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (_ending is { } ending) return ending;
            if (_waiting.TryDequeue(out TerminalEvent? waiting)) return waiting;
            TimeSpan left = timeout == Timeout.InfiniteTimeSpan ? timeout : timeout - Stopwatch.GetElapsedTime(started);
            if (left < TimeSpan.Zero && left != Timeout.InfiniteTimeSpan) return null;
            if (WaitHandle.WaitAny([_wake, _hasInput], left) == 1) TakeInput();
        }
    }

    public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo) => _output.Write(bytes, undo);

    /// <summary>Windows cannot stop a process from its terminal, so nothing happens.</summary>
    public void Suspend() => _waiting.Enqueue(new Resumed());

    public void Dispose()
    {
        Leave();
        _ending ??= new Ending(EndReason.HungUp, 129);
        _wake.Set();
    }

    internal void Leave()
    {
        _output.Close();
        _modes.Leave();
        _hasLeft = true;
    }

    internal void End(Ending ending)
    {
        if (Interlocked.CompareExchange(ref _ending, ending, null) is not null) return;
        _wake.Set();
        Watchdog.Start(ending.ExitCode, hasLeft: () => _hasLeft, leave: Leave);
    }

    /// <summary>Windows ends the process when the handler of a closed console returns, so that one waits here.</summary>
    internal void WaitUntilLeft() => SpinWait.SpinUntil(() => _hasLeft, Watchdog.LeavingTime * 2);

    private void TakeInput()
    {
        if (!_input.Take(out byte[] bytes, out bool isResized))
        {
            End(new Ending(EndReason.HungUp, 129));
            return;
        }

        if (isResized) _waiting.Enqueue(new Resized(Size = Measure()));
        if (bytes.Length > 0) _waiting.Enqueue(new BytesArrived(bytes));
    }

    private Size Measure()
    {
        if (!Kernel32.GetConsoleScreenBufferInfo(_outputHandle.DangerousGetHandle(), out ScreenBufferInfo info)) return new Size(80, 24);
        return new Size(
            Math.Clamp(info.WindowRight - info.WindowLeft + 1, 1, Largest), Math.Clamp(info.WindowBottom - info.WindowTop + 1, 1, Largest));
    }
}
