using System.Diagnostics;
using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests.Device;

/// <summary>Deaths that no handler sees, under a shell that goes on with the terminal and does nothing about it.</summary>
public sealed partial class GuardTests
{
    private const string Guarded = "sh -c 'echo pid $$; exec $P guarded'; echo over $?; sleep 1; echo end";

    [PtyTheory, InlineData("f", 134), InlineData("s", 134), InlineData("a", 134), InlineData("kill", 137)]
    public void The_terminal_is_taken_back(string way, int status)
    {
        using PtyProcess shell = ProbeProgram.StartScript(Guarded);
        shell.WaitForText("guarded in");
        if (way == "kill") Kill(shell);
        else shell.Send(way);
        shell.WaitForText("end\r\n");
        Assert.Contains($"over {status}", shell.Text, StringComparison.Ordinal);
        Assert.Equal(shell.ModesAtStart, shell.Modes);
        Assert.True(ModesLeft.Of(shell.Text) is [], shell.Readable());
    }

    [PtyTheory, InlineData("q"), InlineData("x")]
    public void After_an_end_in_good_order_it_does_nothing(string key)
    {
        using PtyProcess shell = ProbeProgram.StartScript(Guarded);
        shell.WaitForText("guarded in");
        shell.Send(key);
        shell.WaitForText("end\r\n");
        Assert.Equal(shell.ModesAtStart, shell.Modes);
        AssertEnteredAndLeftOnce(shell);
    }

    [PtyFact]
    public void A_stopped_reader_that_is_killed_has_nothing_to_take_back()
    {
        using PtyProcess shell = ProbeProgram.StartScript("set -m; $P guarded; kill -KILL %1; sleep 1; echo end");
        shell.WaitForText("guarded in");
        shell.Send("z");
        shell.WaitForText("end\r\n");
        AssertEnteredAndLeftOnce(shell);
    }

    private static void Kill(PtyProcess shell)
    {
        using Process kill = Process.Start("kill", ["-KILL", Pid().Match(shell.Text).Groups[1].Value]);
        kill.WaitForExit();
    }

    private static void AssertEnteredAndLeftOnce(PtyProcess shell) =>
        Assert.True(shell.Text.Split("\e[?1049h").Length == 2 && shell.Text.Split("\e[?1049l").Length == 2, shell.Readable());

    [GeneratedRegex(@"pid (\d+)")]
    private static partial Regex Pid();
}
