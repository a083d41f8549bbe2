using Blog.Tests.Support;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh;

/// <summary>
/// Faults that the reader itself cannot be asked for: a program over the same terminal code makes them in its place, as the login shell of
/// the public account starts it. Free, and with a line that takes nothing.
/// </summary>
[Collection(SshServerCollection.Name)]
public sealed class SshFaultTests(SshServer server, ITestOutputHelper report)
{
    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(10);

    /// <summary>The key, what it does, and the exit statuses that are right.</summary>
    private static readonly (string Key, string Fault, int[] Statuses)[] Faults =
    [
        ("x", "an exception in the loop", [70]),
        ("t", "one on another thread", [70]),
        ("p", "one in the pool", [70]),
        ("o", "out of memory", [70]),
        ("f", "fail fast", [134]),
        ("s", "a stack overflow", [134, 139]),
        ("a", "abort", [134]),
    ];

    [SshFact]
    public void The_visitors_terminal_is_as_found_after_every_fault()
    {
        using IDisposable probe = server.ServingProbe();
        List<string> unclean = [];
        report.WriteLine("| over SSH | free | stalled |\n|---|---|---|");
        foreach ((string key, string fault, int[] statuses) in Faults)
        {
            string[] results = [Try(key, statuses, isStalled: false), Try(key, statuses, isStalled: true)];
            report.WriteLine($"| {fault} | {results[0]} | {results[1]} |");
            unclean.AddRange(results.Where(result => result != "clean").Select(result => $"{fault}: {result}"));
        }

        Assert.Empty(unclean);
    }

    private string Try(string key, int[] statuses, bool isStalled)
    {
        server.WaitUntilNoReaderIsLeft(Gone);
        using PtyProcess visitor = server.Visit();
        visitor.WaitForText("ready 80x24");
        if (isStalled)
        {
            // A client that cannot write to its terminal reads no keys either: the fault is asked for before, and waits a moment.
            visitor.Send("bw" + key);
            visitor.WaitForText("filling");
            visitor.Stall();
        }
        else
        {
            visitor.Send(key);
        }

        try
        {
            server.WaitUntilNoReaderIsLeft(Gone);
        }
        catch (Xunit.Sdk.XunitException)
        {
            visitor.Signal(9);
            return "still there";
        }

        visitor.GoOn();
        int status = visitor.WaitForExit();
        visitor.WaitForQuiet();
        if (!statuses.Contains(status)) return $"status {status}: {visitor.Readable()}";
        if (visitor.Modes != visitor.ModesAtStart) return "line discipline changed";
        int[] left = [.. ModesLeft.Of(visitor.Text)];
        if (left.Length > 0) return "modes left: " + string.Join(' ', left);

        // What dies unforeseen is told of by the runtime itself, on the screen that is then left.
        return status == 70 && visitor.Text.Contains("   at ", StringComparison.Ordinal) ? "a stack trace: " + visitor.Readable() : "clean";
    }
}
