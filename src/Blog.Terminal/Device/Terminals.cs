using System.Diagnostics.CodeAnalysis;
using Blog.Terminal.Device.Unix;
using Blog.Terminal.Device.Windows;
using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device;

/// <summary>The terminal that the process was started in.</summary>
public static class Terminals
{
    public static bool OutputIsTerminal =>
        OperatingSystem.IsWindows() ? ConsoleHandle.IsConsole(ConsoleHandle.StandardOutput) : Libc.IsATty(TtyPair.StandardOutput) != 0;

    public static bool InputIsTerminal =>
        OperatingSystem.IsWindows() ? ConsoleHandle.IsConsole(ConsoleHandle.StandardInput) : Libc.IsATty(TtyPair.StandardInput) != 0;

    public static bool ErrorIsTerminal =>
        OperatingSystem.IsWindows() ? ConsoleHandle.IsConsole(ConsoleHandle.StandardError) : Libc.IsATty(TtyPair.StandardError) != 0;

    /// <summary>The window that standard output is shown in, where it is a terminal.</summary>
    public static Size OutputSize => OperatingSystem.IsWindows() ? new Size(Console.WindowWidth, Console.WindowHeight) : WindowSize.Of(TtyPair.StandardOutput);

    /// <summary>Whether the terminal says of itself that it cannot draw, or (but for Windows, where nobody says so) does not say what it is.</summary>
    public static bool IsDumb => Environment.GetEnvironmentVariable("TERM") switch
    {
        "dumb" => true,
        null or "" => !OperatingSystem.IsWindows(),
        _ => false,
    };

    /// <summary>Opens the terminal and makes it raw. To be called once in a process.</summary>
    /// <param name="describe">Makes the one line that is printed, once the terminal was left, about an exception that nobody handled.
    /// The process then ends with status 70.</param>
    /// <param name="trouble">Why not, as a sentence without its full stop.</param>
    public static bool TryOpen(
        Func<Exception, string> describe, [NotNullWhen(true)] out ITerminal? terminal, [NotNullWhen(false)] out string? trouble)
    {
        (terminal, trouble) = OperatingSystem.IsWindows() ? WindowsOpening.Open(describe) : UnixOpening.Open(describe);
        return terminal is not null;
    }

    /// <summary>
    /// Starts a small process that leaves the terminal as it was found when this one dies in a way that cannot be handled (SIGKILL, a stack
    /// overflow). It takes a few milliseconds, so it comes after the first frame; and it is another process, so it has no place where
    /// strangers read. Does nothing but on Linux.
    /// </summary>
    public static void Guard(ITerminal terminal)
    {
        if (terminal is UnixTerminal unix) unix.StartGuard();
    }

    /// <summary>
    /// Ends the session as a signal would: whoever reads gets the ending, a writer that waits for the terminal gives up, and the process ends
    /// soon, whatever the program does.
    /// </summary>
    public static void End(ITerminal terminal, Ending ending)
    {
        if (terminal is UnixTerminal unix) unix.End(ending);
    }

    /// <summary>Says a line where the screen was, after the terminal was left; a line that takes nothing does not get it.</summary>
    public static void Say(ITerminal terminal, string line)
    {
        if (terminal is UnixTerminal unix) unix.SayOnScreen(line);
    }
}
