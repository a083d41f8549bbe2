using Blog.Terminal.Drawing.Writing;

namespace Blog.Terminal.Drawing;

/// <summary>A frame as bytes, and all that has to be known of it to write the next one.</summary>
public sealed record WrittenFrame
{
    internal WrittenFrame(Frame frame, TerminalTraits traits, TerminalState state, Position? at)
    {
        (Frame, Traits, State, At) = (frame, traits, state, at);
    }

    public Frame Frame { get; }

    public TerminalTraits Traits { get; }

    /// <summary>What to send; nothing when the terminal shows the frame already.</summary>
    public ReadOnlyMemory<byte> Bytes { get; internal init; }

    /// <summary>What takes the terminal from this frame, or from the middle of its bytes, back to how it was found.</summary>
    public ReadOnlyMemory<byte> Undo { get; internal init; }

    internal TerminalState State { get; }

    /// <summary>Where the cursor was left, seen or not; null when nobody knows.</summary>
    internal Position? At { get; private init; }

    internal bool IsRelied { get; private init; } = true;

    /// <summary>The same, when something else may have written to the terminal since: the next frame is drawn whole, and all modes are told again.</summary>
    public WrittenFrame Forget() => this with { IsRelied = false, At = null };
}
