using System.Diagnostics;
using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// The terminal of Linux and macOS (not tried on a Mac yet). <see cref="Console"/> is never used: it sends sequences of its own and
/// changes the modes when the process is continued.
/// </summary>
/// <remarks>
/// Descriptors stay open after leaving, because other threads may still wait on them; they end with the process.
/// </remarks>
internal sealed class UnixTerminal : ITerminal, ISignalled
{
    /// <summary>How long a slow line may take for the last bytes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>How long the program may take to suspend itself when a signal asks for it.</summary>
    private static readonly TimeSpan SuspendTime = TimeSpan.FromMilliseconds(200);

    /// <summary>How long after the signal that continues a job the one that ends it may be heard of: a shell sends both together.</summary>
    private static readonly TimeSpan EndAfterContinue = TimeSpan.FromMilliseconds(300);

    private const int StandardError = 2;

    private readonly int _inputDescriptor;
    private readonly int _outputDescriptor;
    private readonly RawMode _raw;
    private readonly TtyInput _input;
    private readonly TtyOutput _output;
    private readonly Notices _notices = new();
    private readonly Lock _suspending = new();
    private readonly ManualResetEventSlim _continued = new();
    private Guard? _guard;
    private volatile bool _isSuspended;
    private volatile bool _isLent;
    private volatile bool _reopenWhenRead;
    private volatile bool _hasLeft;
    private int _suspensions;
    private long _ended;

    internal UnixTerminal(TtyPair pair, RawMode raw)
    {
        (_inputDescriptor, _outputDescriptor, _raw) = (pair.Input, pair.Output, raw);
        _input = new TtyInput(pair.Input, _notices.Wake);
        _output = new TtyOutput(pair.Output, pair.OutputMayBlock);
        Size = WindowSize.Of(pair.Output);
    }

    public Size Size { get; private set; }

    public TerminalEvent? Read(TimeSpan timeout)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            _notices.Wake.Reset();
            if (TakeNotice() is { } told) return told;
            int milliseconds = -1;
            if (timeout != Timeout.InfiniteTimeSpan)
            {
                TimeSpan left = timeout - Stopwatch.GetElapsedTime(started);
                if (left < TimeSpan.Zero) return null;
                milliseconds = (int)Math.Ceiling(left.TotalMilliseconds);
            }

            Arrival arrival = _input.Wait(milliseconds, listen: !_isSuspended, out ReadOnlyMemory<byte> bytes);
            if (arrival == Arrival.Bytes) return new BytesArrived(bytes);
            if (arrival == Arrival.Lost) HangUp();
        }
    }

    public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
    {
        if (!_output.Write(bytes, undo)) HangUp();
    }

    public void Suspend()
    {
        lock (_suspending)
        {
            if (_hasLeft || _notices.Ending is not null) return;
            Interlocked.Increment(ref _suspensions);
            _continued.Reset();
            _isSuspended = true;
            LeaveModes(Patience);
            JobControl.Stop(_continued);
            ComeBack(_raw.Enter);
            _isSuspended = false;
            _output.Reopen();
            _notices.Post(Notice.Resumed | Notice.Resized);
        }
    }

    public void Lend(Action work)
    {
        lock (_suspending)
        {
            if (_hasLeft || _notices.Ending is not null) return;
            _isSuspended = true;
            _isLent = true;
            LeaveModes(Patience);
            try
            {
                work();
            }
            finally
            {
                _isLent = false;
                ComeBack(_raw.Enter);
                _isSuspended = false;
                _output.Reopen();
                _notices.Post(Notice.Resumed | Notice.Resized);
            }
        }
    }

    public void Dispose()
    {
        Leave();
        _notices.Post(new Ending(EndReason.HungUp, 128 + UnixPlatform.SignalHangUp)); // whoever still reads waits for nothing
    }

    /// <summary>
    /// Leaves the terminal for good. May be called more than once, and from any thread. Unlike after <see cref="Dispose"/> a thread
    /// that reads goes on waiting: it must not end the process before whoever leaves does.
    /// </summary>
    internal void Leave() => Leave(Patience);

    private void Leave(TimeSpan patience)
    {
        // A job that was sent to the background must be able to end without being stopped on its way.
        JobControl.IgnoreTerminalOutputStop();
        if (Volatile.Read(ref _ended) != 0) patience = TimeSpan.FromTicks(Math.Min(patience.Ticks, TimeLeftToEnd().Ticks));
        LeaveModes(patience);
        _hasLeft = true;
    }

    /// <summary>Has the terminal taken back even after a death that nothing here can see.</summary>
    internal void StartGuard()
    {
        if (_guard is not null || Guard.Start(_outputDescriptor) is not { } guard) return;
        _guard = guard;
        _output.Watch(undo => guard.Watch(_raw.FoundText, _raw.PresentText, undo.Span));
    }

    /// <summary>Says a line on standard error: without ever blocking, where that is the terminal.</summary>
    internal void Say(byte[] line)
    {
        if (Libc.IsATty(StandardError) != 0) _output.Say(line);
        else StandardStream.OpenError().Write(line);
    }

    /// <summary>Says a line on the terminal, without ever blocking.</summary>
    internal void SayOnScreen(string line) => _output.Say(System.Text.Encoding.UTF8.GetBytes(line + "\n"));

    public void End(Ending ending)
    {
        // Ctrl+C and Ctrl+\ reach all programs of the terminal, and are meant for the one that has it.
        if (_isLent && ending.Reason is (EndReason.Interrupted or EndReason.Quit)) return;
        if (_hasLeft) ProcessEnd.AtOnce(ending.ExitCode); // nothing is left to do, and what the program still does may hang
        if (!_notices.Post(ending)) return;
        Volatile.Write(ref _ended, Stopwatch.GetTimestamp());
        _output.Interrupt();
        Watchdog.Start(ending.ExitCode, hasLeft: () => _hasLeft, leave: () => Leave(TimeSpan.Zero));
    }

    public void Resize() => _notices.Post(Notice.Resized);

    /// <summary>Somebody asks from outside for what Ctrl+Z does. The program may do it in good order; else it is done here.</summary>
    public void Stop()
    {
        if (_isLent) return;
        int before = Volatile.Read(ref _suspensions);
        _notices.Post(Notice.StopAsked);
        Thread.Sleep(SuspendTime);
        if (Volatile.Read(ref _suspensions) != before) return;
        _reopenWhenRead = true;
        Suspend();
    }

    /// <summary>
    /// After <see cref="Suspend"/> that one goes on. After a SIGSTOP, which nobody can answer, the modes may be a shell's, and the
    /// screen may show anything.
    /// </summary>
    public void Continue()
    {
        _continued.Set();
        if (_isSuspended || _hasLeft) return;
        ComeBack(_raw.EnterAgain);
        _notices.Post(Notice.Resumed | Notice.Resized);
    }

    private void HangUp() => End(new Ending(EndReason.HungUp, 128 + UnixPlatform.SignalHangUp));

    private TimeSpan TimeLeftToEnd()
    {
        TimeSpan left = Watchdog.LeavingTime - Stopwatch.GetElapsedTime(Volatile.Read(ref _ended));
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private void LeaveModes(TimeSpan patience)
    {
        _output.Close(patience);
        if (JobControl.IsInBackground(_inputDescriptor) || !_raw.IsEntered) return;

        // Reports and answers that are still on their way would appear at the shell's prompt.
        _ = Libc.Flush(_inputDescriptor, UnixPlatform.Current.FlushInput);
        _raw.Leave();
        _guard?.StandDown();
    }

    /// <summary>
    /// Sets the modes again. In the background that stops the job once more (SIGTTOU), as a shell expects it; but not when the job
    /// was continued only in order to end.
    /// </summary>
    private void ComeBack(Func<bool> enter)
    {
        if (JobControl.IsInBackground(_inputDescriptor)) SpinWait.SpinUntil(() => _notices.Ending is not null, EndAfterContinue);
        if (_notices.Ending is null && !enter()) HangUp();
    }

    private TerminalEvent? TakeNotice()
    {
        if (_notices.Ending is { } ending) return ending;
        switch (_notices.Take())
        {
            case Notice.Resumed:
                if (_reopenWhenRead) _output.Reopen();
                _reopenWhenRead = false;
                return new Resumed();
            case Notice.Resized:
                Size = WindowSize.Of(_outputDescriptor);
                return new Resized(Size);
            case Notice.StopAsked:
                return new BytesArrived(new byte[] { 0x1a }); // Ctrl+Z
            default:
                return null;
        }
    }
}
