using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.Commands.Ssh;

/// <summary>Why a visitor's session ended.</summary>
internal enum Leaving : byte { Quit, Idle, TimeOver, HungUp, Signal }

/// <summary>
/// A terminal that is there for a limited time: it ends the session when nothing was typed for too long, and when the session is too
/// long in all. Whoever reads waits in one piece until the nearer of the two moments, so that a sleeping visitor costs nothing.
/// </summary>
/// <param name="idle">How long a visitor may be silent.</param>
/// <param name="whole">How long a session may last.</param>
internal sealed class LimitedTerminal(ITerminal terminal, TimeSpan idle, TimeSpan whole, TimeProvider clock) : ITerminal
{
    private const int MostColumns = 400, MostRows = 150;

    private readonly long _start = clock.GetTimestamp();
    private long _lastTyped = clock.GetTimestamp();

    /// <summary>What ended the session, as far as the terminal knows.</summary>
    internal Leaving Leaving { get; private set; } = Leaving.Quit;

    /// <summary>No larger than the largest screens: the window is what a visitor's machine says it is, and each cell takes memory.</summary>
    public Size Size => Limited(terminal.Size);

    public TerminalEvent? Read(TimeSpan timeout)
    {
        TimeSpan left = TimeLeft;
        bool isLimited = timeout == Timeout.InfiniteTimeSpan || left < timeout;
        TerminalEvent? happened = left > TimeSpan.Zero ? terminal.Read(isLimited ? left : timeout) : null;
        if (happened is BytesArrived) _lastTyped = clock.GetTimestamp();
        if (happened is Ending ending) Leaving = ending.Reason == EndReason.HungUp ? Leaving.HungUp : Leaving.Signal;
        if (happened is null && TimeLeft <= TimeSpan.Zero) return End();
        return happened is Resized resized ? new Resized(Limited(resized.Size)) : happened;
    }

    public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo) => terminal.Write(bytes, undo);

    /// <summary>There is no shell that could continue a visitor's reader.</summary>
    public void Suspend()
    {
    }

    /// <summary>There is no other program for a visitor.</summary>
    public void Lend(Action work)
    {
    }

    public void Dispose() => terminal.Dispose();

    private static Size Limited(Size size) => new(Math.Min(size.Width, MostColumns), Math.Min(size.Height, MostRows));

    private TimeSpan TimeLeft
    {
        get
        {
            TimeSpan silent = idle - clock.GetElapsedTime(_lastTyped), session = whole - clock.GetElapsedTime(_start);
            return silent < session ? silent : session;
        }
    }

    private Ending End()
    {
        Leaving = whole - clock.GetElapsedTime(_start) <= TimeSpan.Zero ? Leaving.TimeOver : Leaving.Idle;
        Ending ending = new(EndReason.Terminated, Exit.Done);
        Terminals.End(terminal, ending);
        return ending;
    }
}
