using Blog.Commands.Ssh;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.Tests.Ssh;

public sealed class LimitedTerminalTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly LimitedTerminal _limited;

#pragma warning disable CA2213 // the limited terminal disposes of it
    private readonly Silent _silent;
#pragma warning restore CA2213

    public LimitedTerminalTests()
    {
        _silent = new Silent(_clock);
        _limited = new LimitedTerminal(_silent, idle: TimeSpan.FromMinutes(10), whole: TimeSpan.FromMinutes(25), _clock);
    }

    public void Dispose() => _limited.Dispose();

    [Fact]
    public void A_silent_visitor_is_waited_for_in_one_piece_and_then_the_session_ends()
    {
        Assert.Equal(0, Assert.IsType<Ending>(Read()).ExitCode);
        Assert.Equal([TimeSpan.FromMinutes(10)], _silent.Waits);
        Assert.Equal(Leaving.Idle, _limited.Leaving);
    }

    [Fact]
    public void Every_key_gives_the_visitor_the_whole_time_again()
    {
        _silent.Type(after: TimeSpan.FromMinutes(9));
        _silent.Type(after: TimeSpan.FromMinutes(9));
        Assert.IsType<BytesArrived>(Read());
        Assert.IsType<BytesArrived>(Read());
        Assert.IsType<Ending>(Read());
        Assert.Equal([TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(7)], _silent.Waits);
        Assert.Equal(Leaving.TimeOver, _limited.Leaving);
    }

    [Fact]
    public void A_resized_window_is_nobody_typing()
    {
        _silent.Happen(new Resized(new Size(80, 24)), after: TimeSpan.FromMinutes(9));
        Assert.IsType<Resized>(Read());
        Assert.IsType<Ending>(Read());
        Assert.Equal(TimeSpan.FromMinutes(1), _silent.Waits[^1]);
    }

    [Fact]
    public void No_window_is_larger_than_the_largest_screens()
    {
        _silent.Happen(new Resized(new Size(1000, 1000)), after: TimeSpan.Zero);
        Assert.Equal(new Size(400, 150), Assert.IsType<Resized>(Read()).Size);
    }

    [Fact]
    public void Whoever_waits_for_less_gets_less()
    {
        Assert.Null(_limited.Read(TimeSpan.FromMilliseconds(40)));
        Assert.Equal([TimeSpan.FromMilliseconds(40)], _silent.Waits);
        Assert.Equal(Leaving.Quit, _limited.Leaving);
    }

    [Fact]
    public void A_lost_line_is_told_apart_from_a_signal()
    {
        _silent.Happen(new Ending(EndReason.HungUp, 129), TimeSpan.Zero);
        Read();
        Assert.Equal(Leaving.HungUp, _limited.Leaving);
        _silent.Happen(new Ending(EndReason.Terminated, 143), TimeSpan.Zero);
        Read();
        Assert.Equal(Leaving.Signal, _limited.Leaving);
    }

    [Fact]
    public void The_terminal_is_neither_suspended_nor_lent()
    {
        bool isLent = false;
        _limited.Suspend();
        _limited.Lend(() => isLent = true);
        Assert.False(isLent);
    }

    private TerminalEvent? Read() => _limited.Read(Timeout.InfiniteTimeSpan);

    private sealed class Clock : TimeProvider
    {
        internal TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    /// <summary>A terminal at which time passes while somebody waits.</summary>
    private sealed class Silent(Clock clock) : ITerminal
    {
        private readonly Queue<(TerminalEvent Event, TimeSpan After)> _coming = [];

        internal List<TimeSpan> Waits { get; } = [];

        public Size Size => new(80, 24);

        internal void Type(TimeSpan after) => Happen(new BytesArrived("j"u8.ToArray()), after);

        internal void Happen(TerminalEvent happened, TimeSpan after) => _coming.Enqueue((happened, after));

        public TerminalEvent? Read(TimeSpan timeout)
        {
            Waits.Add(timeout);
            bool comes = _coming.TryDequeue(out (TerminalEvent Event, TimeSpan After) next);
            clock.Now += comes ? next.After : timeout;
            return comes ? next.Event : null;
        }

        public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
        {
        }

        public void Suspend() => throw new InvalidOperationException();

        public void Lend(Action work) => throw new InvalidOperationException();

        public void Dispose()
        {
        }
    }
}
