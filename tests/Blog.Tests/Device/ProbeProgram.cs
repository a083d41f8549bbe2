using Blog.Tests.Support;

namespace Blog.Tests.Device;

/// <summary>The program of tests/Probe, which obeys single keys. <c>BLOG_PROBE</c> names another build of it, such as a native image.</summary>
internal static class ProbeProgram
{
    internal static string File { get; } = Environment.GetEnvironmentVariable("BLOG_PROBE") ?? Path.Combine(AppContext.BaseDirectory, "Probe");

    internal static PtyProcess Start(params string[] arguments)
    {
        // No diagnostics: a killed runtime leaves its sockets in /tmp. The heap's limit (in hexadecimal) is for the key o.
        PtyProcess probe = new(File, arguments, environment: new Dictionary<string, string>
        {
            ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_GCHeapHardLimit"] = "3000000",
        });
        return probe;
    }

    internal static PtyProcess StartReady()
    {
        PtyProcess probe = Start();
        probe.WaitForText("ready 80x24");
        return probe;
    }

    /// <summary>Runs a script, in which $P is the program.</summary>
    internal static PtyProcess StartScript(string script) =>
        new("/bin/sh", ["-c", script], environment: new Dictionary<string, string> { ["P"] = File, ["DOTNET_EnableDiagnostics"] = "0" });
}
