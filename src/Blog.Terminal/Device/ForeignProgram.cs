using System.Diagnostics;
using Blog.Terminal.Device.Unix;

namespace Blog.Terminal.Device;

/// <summary>Another program that has the terminal for a while, such as an editor.</summary>
public static class ForeignProgram
{
    /// <summary>Runs it to its end. To be used with <see cref="ITerminal.Lend"/>.</summary>
    /// <param name="command">The program with its own arguments, as a shell reads it: <c>code --wait</c>.</param>
    /// <param name="argument">One more argument, whatever characters it has.</param>
    /// <returns>True when it ended well.</returns>
    public static bool Run(string command, string argument)
    {
        if (argument.Contains('\0', StringComparison.Ordinal)) return false;

        // Not by System.Diagnostics.Process, which on Unix has the runtime handle the terminal's modes.
        if (!OperatingSystem.IsWindows())
            return Libc.RunCommand($"{command} '{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'") == 0;

        using Process? process = Process.Start(new ProcessStartInfo("cmd.exe") { ArgumentList = { "/d", "/c", command, argument } });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
