namespace Blog.Terminal.Drawing.Writing;

/// <summary>How the terminal is besides its cells, after all that was sent.</summary>
/// <param name="Modes">What is really set: without what the terminal has not.</param>
/// <param name="HasCursor">The cursor is to be seen.</param>
/// <param name="HasMarginMode">Mode 69 is set.</param>
/// <param name="HasTitle">The title as it was found is on the terminal's stack of titles.</param>
internal sealed record TerminalState(TerminalModes Modes, bool HasCursor, bool HasMarginMode, bool HasTitle)
{
    public static TerminalState AsFound { get; } = new(TerminalModes.AsFound, HasCursor: true, HasMarginMode: false, HasTitle: false);

    /// <summary>What a frame makes of this state.</summary>
    public TerminalState For(Frame frame, TerminalTraits traits)
    {
        string? title = traits.WindowTitle ? frame.Modes.Title : null;
        return this with
        {
            Modes = frame.Modes with { DisambiguatedKeys = frame.Modes.DisambiguatedKeys && traits.KittyKeyboard, Title = title ?? Modes.Title },
            HasCursor = frame.Cursor is not null,
            HasMarginMode = HasMarginMode && frame.Modes.AlternateScreen,
            HasTitle = HasTitle || title is not null,
        };
    }
}
