using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device;

/// <summary>What a terminal has to say. Everything enters by this one door.</summary>
public abstract record TerminalEvent;

/// <summary>Bytes that were typed, pasted or answered.</summary>
public sealed record BytesArrived(ReadOnlyMemory<byte> Bytes) : TerminalEvent;

public sealed record Resized(Size Size) : TerminalEvent;

/// <summary>The process runs again after it was stopped; nothing on the screen can be relied on.</summary>
public sealed record Resumed : TerminalEvent;

public enum EndReason : byte { Interrupted, Terminated, Quit, HungUp }

/// <summary>The process was asked to end, or the line is gone.</summary>
/// <param name="ExitCode">128 and the signal's number, as a shell reports it.</param>
public sealed record Ending(EndReason Reason, int ExitCode) : TerminalEvent;

/// <summary>
/// A terminal in raw mode. It is as it was found before the first <see cref="Write"/> and after <see cref="IDisposable.Dispose"/>.
/// </summary>
public interface ITerminal : IDisposable
{
    /// <summary>The window in cells; never smaller than 1x1 or larger than 1000x1000, whatever the terminal says.</summary>
    Size Size { get; }

    /// <summary>Waits for the next event. One thread calls it.</summary>
    /// <param name="timeout">How long to wait; <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <returns>The event, or null when the time is over.</returns>
    TerminalEvent? Read(TimeSpan timeout);

    /// <summary>
    /// Sends bytes and waits until the terminal has taken them. One thread calls it. A lost line is reported by
    /// <see cref="Read"/>, not here.
    /// </summary>
    /// <param name="bytes">What to send.</param>
    /// <param name="undo">What takes the terminal from the state after <paramref name="bytes"/> back to how it was found. It is
    /// kept, and sent when the terminal is left, however that happens.</param>
    void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo);

    /// <summary>Leaves the terminal as it was found and stops the process (Ctrl+Z). <see cref="Resumed"/> comes when it goes on.</summary>
    void Suspend();

    /// <summary>Leaves the terminal as it was found while another program has it, and takes it back. <see cref="Resumed"/> comes then.</summary>
    /// <param name="work">Runs the program to its end. Signals from the keyboard are the program's meanwhile.</param>
    void Lend(Action work);
}
