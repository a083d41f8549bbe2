using Blog.App;

namespace Blog.Screens;

/// <summary>Keys that mean the same on every screen.</summary>
internal static class CommonKeys
{
    internal static readonly KeyGroup Program = new("The program",
    [
        new("mouse", ["M"], "leave the mouse to the terminal, or take it back", new ToggleMouse()),
        new("repaint", ["Ctrl+L"], "draw the screen again", new RepaintScreen()),
        new("suspend", ["Ctrl+Z"], "suspend", new SuspendProgram()),
        new("quit", ["Q", "Ctrl+C"], "quit at once", new LeaveProgram()),
    ]);

    /// <summary>The same while a line is typed: no characters.</summary>
    internal static readonly KeyGroup Typing = new("The program",
    [
        new("repaint", ["Ctrl+L"], "draw the screen again", new RepaintScreen()),
        new("suspend", ["Ctrl+Z"], "suspend", new SuspendProgram()),
        new("quit", ["Ctrl+C"], "quit at once", new LeaveProgram()),
    ]);
}
