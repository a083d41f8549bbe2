using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Commands;

/// <summary>Shows text through the reader's own pager.</summary>
internal static class Pager
{
    /// <summary>Starts <c>$PAGER</c> (a command for the shell), else <c>less</c>, and waits until the reader leaves it.</summary>
    /// <exception cref="Failure">It cannot be started.</exception>
    internal static int Show(IEnumerable<string> lines)
    {
        string command = Environment.GetEnvironmentVariable("PAGER") is { Length: > 0 } own ? own : OperatingSystem.IsWindows() ? "more" : "less";
        ProcessStartInfo start = OperatingSystem.IsWindows() ? new("cmd.exe", ["/c", command]) : new("/bin/sh", ["-c", command]);
        start.RedirectStandardInput = true;
        start.UseShellExecute = false;
        // Colours and links pass, a page that fits ends at once, and the text stays when it is left: as git has it.
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("LESS"))) start.Environment["LESS"] = "FRX";
        try
        {
            using Process pager = Process.Start(start) ?? throw new Win32Exception();
            using (Stream input = pager.StandardInput.BaseStream) Outputs.WriteLines(lines, input);
            pager.WaitForExit();
            return pager.ExitCode == 0 ? Exit.Done : Outputs.Fail(Exit.NotFound, $"the pager “{command}” ended with status {pager.ExitCode}. Set PAGER to another.");
        }
        catch (Win32Exception problem)
        {
            throw new Failure(Exit.NotFound, $"the pager “{command}” cannot be started. Set PAGER to another.", problem);
        }
    }
}
