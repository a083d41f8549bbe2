using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Blog.Terminal.Text;

namespace Blog.Effects;

/// <summary>Opens addresses in the browser of this machine.</summary>
internal static class Browser
{
    /// <summary>An opener that fails does so within this time; one that works may stay as long as the browser does.</summary>
    private static readonly TimeSpan Trial = TimeSpan.FromSeconds(2);

    /// <returns>False when there is no browser that the reader would see, or none could be started.</returns>
    internal static bool Open(string address) =>
        SafeText.Link(address) == address
        && BrowserCommand.For(Platform, Environment.GetEnvironmentVariable, File.Exists) is { } command
        && Run(command, address);

    /// <returns>False when the command is not there, or says within its trial that it failed.</returns>
    internal static bool Run(ImmutableArray<string> command, string address)
    {
        try
        {
            using Process? process = Process.Start(Start(command, address));
            return process is not null && (!process.WaitForExit(Trial) || process.ExitCode == 0);
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static OSPlatformName Platform =>
        OperatingSystem.IsWindows() ? OSPlatformName.Windows : OperatingSystem.IsMacOS() ? OSPlatformName.MacOS : OSPlatformName.Linux;

    // Never by the system's own shell: that runs files, and an address of a post may look like one.
    private static ProcessStartInfo Start(ImmutableArray<string> command, string address) =>
        new(command[0], [.. command[1..], address]) { UseShellExecute = false };
}
