using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Blog.Terminal.Device.Unix;

/// <summary>Opens the terminal so that it is left however the process ends.</summary>
[UnsupportedOSPlatform("windows")]
internal static class UnixOpening
{
    /// <returns>The terminal, or what is in the way.</returns>
    internal static (ITerminal? Terminal, string? Trouble) Open(Func<Exception, string> describe)
    {
        if (Libc.IsATty(TtyPair.StandardOutput) == 0) return (null, "Standard output is no terminal, so there is nothing to draw on");
        if (TtyPair.Open() is not { } pair)
            return (null, "There is no terminal to take keys from: standard input is none, and the process belongs to none");

        RawMode raw = new(pair.Input);
        UnixTerminal terminal = new(pair, raw);

        // Everything that ends the process is watched before anything is changed.
        SignalWatch.Start(terminal);
        LastWords.Watch(describe, terminal.Leave, terminal.Say);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => terminal.Leave();
        return raw.Enter() ? (terminal, null) : (null, $"The terminal cannot be made raw: {Marshal.GetLastPInvokeErrorMessage()}");
    }
}
