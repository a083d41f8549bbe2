namespace Blog.Terminal.Drawing;

/// <summary>How many colours the terminal shows.</summary>
public enum ColorDepth : byte { None, Ansi16, Indexed256, TrueColor }

/// <summary>What stands between the program and the terminal, and keeps sequences that it does not know to itself.</summary>
public enum Multiplexer : byte { None, Tmux, Screen }

/// <summary>What is known of the terminal. Starts careful, and is refined when answers come; an answer that never comes costs nothing.</summary>
public sealed partial record TerminalTraits
{
    public ColorDepth Colors { get; init; } = ColorDepth.Ansi16;

    /// <summary>Mode 2026: what stands between its marks is shown at once.</summary>
    public bool SynchronizedOutput { get; init; }

    /// <summary>Mode 69 (DECLRMM): left and right margins, so that a pane can be scrolled beside another.</summary>
    public bool LeftRightMargins { get; init; }

    /// <summary>Kitty's keyboard protocol.</summary>
    public bool KittyKeyboard { get; init; }

    /// <summary>OSC 8.</summary>
    public bool Hyperlinks { get; init; } = true;

    /// <summary>OSC 2.</summary>
    public bool WindowTitle { get; init; } = true;

    /// <summary>OSC 52. True also where the terminal may leave it unheard; false where it would print it.</summary>
    public bool Clipboard { get; init; } = true;

    public Multiplexer Within { get; init; }

    /// <summary>What is erased takes the background of the moment (terminfo's <c>bce</c>). Where it is unknown only plain ground is erased.</summary>
    public bool BackgroundColorErase { get; init; }

    /// <summary>REP (ECMA-48 8.3.103): the last character once more. Not everywhere, so only where the terminal's name tells it.</summary>
    public bool RepeatCharacter { get; init; }

    /// <summary>The terminal's background as the terminal told it (OSC 11), or null while it is unknown.</summary>
    public Text.Color? Background { get; init; }

    /// <summary>The terminal's own name and version (XTVERSION), or null while it is unknown.</summary>
    public string? Name { get; init; }
}
