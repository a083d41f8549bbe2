using System.Collections.Immutable;

namespace Blog.Terminal.Drawing;

/// <summary>What the pointer should report.</summary>
public enum MouseReporting : byte
{
    Off,

    /// <summary>Presses, releases and the wheel (mode 1000 with SGR coordinates, 1006).</summary>
    Buttons,

    /// <summary>Also movement while a button is held (mode 1002).</summary>
    Drag,
}

/// <summary>How the terminal should be while a frame stands. The writer makes the terminal match; nobody else switches modes.</summary>
public sealed record TerminalModes
{
    /// <summary>A terminal as a shell leaves it: what a program finds, and leaves behind.</summary>
    public static TerminalModes AsFound { get; } = new();

    /// <summary>What a full-screen reader wants.</summary>
    public static TerminalModes FullScreen { get; } = new()
    {
        AlternateScreen = true, AutoWrap = false, Mouse = MouseReporting.Buttons, BracketedPaste = true,
    };

    public bool AlternateScreen { get; init; }

    public bool AutoWrap { get; init; } = true;

    public bool BracketedPaste { get; init; }

    public bool FocusReporting { get; init; }

    public MouseReporting Mouse { get; init; }

    /// <summary>Escape codes told apart from the Escape key (kitty's keyboard protocol, flag 1), where the terminal has it.</summary>
    public bool DisambiguatedKeys { get; init; }

    /// <summary>The window's title, or null to leave it alone.</summary>
    public string? Title { get; init; }
}

/// <summary>What the screen should show, and how the terminal should be while it does.</summary>
/// <param name="Cells">Every cell of the window.</param>
/// <param name="Cursor">Where the visible cursor stands, or null for a hidden one.</param>
/// <param name="Modes">How the terminal should be.</param>
/// <param name="Scrolling">The panes whose content moves up and down: a hint that lets the writer move what stands there
/// instead of sending it again. The picture is the same without it.</param>
public sealed record Frame(
    CellBuffer Cells, Position? Cursor, TerminalModes Modes, ImmutableArray<Rect> Scrolling);
