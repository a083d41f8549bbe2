using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>Opens the console so that it is left however the process ends.</summary>
internal static class WindowsOpening
{
    // In a static field, because a registration that nobody holds is collected, and its handler is gone.
    private static readonly List<PosixSignalRegistration> Registrations = [];

    /// <returns>The terminal, or what is in the way.</returns>
    internal static (ITerminal? Terminal, string? Trouble) Open(Func<Exception, string> describe)
    {
        if (!ConsoleHandle.IsConsole(ConsoleHandle.StandardOutput)) return (null, "Standard output is no terminal, so there is nothing to draw on");
        SafeFileHandle input = ConsoleHandle.OpenInput(), output = ConsoleHandle.OpenOutput();
        if (input.IsInvalid || output.IsInvalid) return (null, "The process belongs to no console");

        ConsoleModes modes = new(input, output);
        WindowsTerminal terminal = new(input, output, modes);
        Watch(terminal);
        LastWords.Watch(describe, terminal.Leave, line => StandardStream.OpenError().Write(line));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => terminal.Leave();
        return modes.Enter() ? (terminal, null) : (null, "This console knows no escape sequences: Windows 10 or later has one that does");
    }

    /// <summary>.NET gives the console's control events the names of signals: Ctrl+C and Ctrl+Break, a closed window, a shutdown.</summary>
    private static void Watch(WindowsTerminal terminal)
    {
        Register(PosixSignal.SIGINT, new Ending(EndReason.Interrupted, 130));
        Register(PosixSignal.SIGQUIT, new Ending(EndReason.Quit, 131));
        Register(PosixSignal.SIGHUP, new Ending(EndReason.HungUp, 129));
        Register(PosixSignal.SIGTERM, new Ending(EndReason.Terminated, 143));

        void Register(PosixSignal signal, Ending ending) => Registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            terminal.End(ending);
            if (ending.Reason is EndReason.HungUp or EndReason.Terminated) terminal.WaitUntilLeft();
        }));
    }
}
