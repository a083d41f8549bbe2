using System.Diagnostics;
using Blog.Tests.Support;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh;

/// <summary>
/// Every way out of the reader itself, free and with a line that takes nothing, in a terminal of one's own and over SSH. Clean is: the line
/// discipline as found, every mode of the screen as found, the process gone, the right exit status. <c>BLOG_WAYS_OUT</c> names another
/// program than the built one, such as the installed native image; the table comes in the test's output.
/// </summary>
[Collection(SshServerCollection.Name)]
public sealed class WaysOutMatrixTests(SshServer server, ITestOutputHelper report)
{
    /// <summary>How long a process may take to be gone.</summary>
    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(5);

    private readonly string _program = Environment.GetEnvironmentVariable("BLOG_WAYS_OUT") ?? Path.Combine(AppContext.BaseDirectory, "blog");

    [PtyFact]
    public void Every_way_out_of_a_local_reader_is_clean() => Try("local", Local);

    [SshFact]
    public void Every_way_out_of_a_reader_over_ssh_is_clean()
    {
        using IDisposable? other = Environment.GetEnvironmentVariable("BLOG_WAYS_OUT") is { } program ? server.Serving(program) : null;
        Try("over SSH", OverSsh);
    }

    private void Try(string where, Action<ExitWay, bool> attempt)
    {
        List<string> unclean = [];
        report.WriteLine($"| {where} | free | stalled |\n|---|---|---|");
        foreach (ExitWay way in ExitWay.All)
        {
            string[] results = [Result(() => attempt(way, false)), Result(() => attempt(way, true))];
            report.WriteLine($"| {way.Name} | {results[0]} | {results[1]} |");
            if (results.Any(result => !result.StartsWith("clean", StringComparison.Ordinal))) unclean.Add(way.Name);
        }

        Assert.Empty(unclean);
    }

    private static string Result(Action attempt)
    {
        long started = Stopwatch.GetTimestamp();
        try
        {
            attempt();
            return $"clean ({Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms)";
        }
        catch (Xunit.Sdk.XunitException problem)
        {
            return "NOT: " + problem.Message.ReplaceLineEndings(" ")[..Math.Min(300, problem.Message.Length)];
        }
    }

    /// <summary>Under a shell that goes on with the terminal, where nobody but the guard sees a death coming.</summary>
    private void Local(ExitWay way, bool isStalled)
    {
        using PtyProcess shell = way.HangsUp
            ? new PtyProcess(_program, ["--no-state"])
            : new PtyProcess("/bin/sh", ["-c", "trap : HUP INT QUIT; sh -c 'echo pid $$.; exec \"$0\" --no-state' \"$0\"; echo over $?.; sleep 0.3; echo end", _program]);
        shell.WaitForText("It Is a System");
        shell.WaitForQuiet();
        if (way.IsUnforeseen) Thread.Sleep(300); // the guard starts after the first frame
        if (isStalled) shell.Stall();
        if (way.HangsUp)
        {
            shell.HangUp();
            Assert.Contains(shell.WaitForExit(), way.Statuses);
            return;
        }

        int reader = int.Parse(Between(shell.Text, "pid ", "."), System.Globalization.CultureInfo.InvariantCulture);
        if (way.Keys is { } keys) shell.Send(keys);
        else SendSignal(reader, way.Signal);
        SshServer.WaitUntil(() => !IsThere(reader), "the reader to be gone", Gone);
        shell.GoOn();
        shell.WaitForText("end\r\n");
        Assert.Contains(int.Parse(Between(shell.Text, "over ", "."), System.Globalization.CultureInfo.InvariantCulture), way.Statuses);
        AssertAsFound(shell, way);
    }

    private void OverSsh(ExitWay way, bool isStalled)
    {
        server.WaitUntilNoReaderIsLeft(Gone);
        using PtyProcess visitor = server.Visit();
        visitor.WaitForText("It Is a System");
        visitor.WaitForQuiet();
        if (isStalled)
        {
            visitor.Stall();
            for (int i = 0; i < 100; i++) visitor.Send("\u000c"); // Ctrl+L draws all of it again
        }

        int reader = Assert.Single(server.Readers);
        if (way.HangsUp) visitor.HangUp();
        else if (way.Keys is { } keys) visitor.Send(keys);
        else SendSignal(reader, way.Signal);
        server.WaitUntilNoReaderIsLeft(Gone);
        if (way.HangsUp) return;
        visitor.GoOn();
        Assert.Contains(visitor.WaitForExit(), way.Statuses);
        AssertAsFound(visitor, way);
    }

    private static void AssertAsFound(PtyProcess terminal, ExitWay way)
    {
        terminal.WaitForQuiet();
        Assert.Equal(terminal.ModesAtStart, terminal.Modes);
        Assert.True(ModesLeft.Of(terminal.Text) is [], "modes left: " + string.Join(' ', ModesLeft.Of(terminal.Text)));

        // Of a fault the runtime itself tells, on the screen that is then left.
        if (!way.IsUnforeseen) Assert.DoesNotContain("   at ", terminal.Text, StringComparison.Ordinal);
    }

    private static bool IsThere(int process) => Directory.Exists($"/proc/{process}");

    /// <summary>More than once: the runtime takes the first signal of a fault for one that will come again by itself, as a real one does.</summary>
    private static void SendSignal(int process, int signal) =>
        SshServer.Run("/bin/sh", "-c", $"kill -{signal} {process}; case {signal} in 6 | 11) for i in 1 2 3; do sleep 0.2; kill -{signal} {process}; done ;; esac");

    private static string Between(string text, string before, string after)
    {
        int start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
