using Blog.Tests.Support;

namespace Blog.Tests.Device;

/// <summary>However the program ends, and even when the line takes no more bytes, the terminal is as it was found.</summary>
public sealed class WaysOutTests
{
    private const int HangUp = 1, Interrupt = 2, Quit = 3, Alarm = 14, Terminate = 15;

    public static TheoryData<string, int, bool> Keys { get; } = FreeAndStalled(
        ("q", 0), ("e", 3), ("x", 70), ("t", 70), ("p", 70), ("o", 70));

    public static TheoryData<int, int, bool> Signals { get; } = FreeAndStalled(
        (HangUp, 129), (Interrupt, 130), (Quit, 131), (Alarm, 142), (Terminate, 143));

    [PtyTheory, MemberData(nameof(Keys))]
    public void The_terminal_is_as_found_after_the_program_ends_by_itself(string key, int status, bool isStalled)
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        if (isStalled) Stall(probe);
        probe.Send(key);
        AssertAsFound(probe, status);
        if (status == 70 && !isStalled) Assert.Matches(@"probe: \w+Exception: .*\n$", probe.Text);
    }

    [PtyTheory, MemberData(nameof(Signals))]
    public void The_terminal_is_as_found_after_a_signal(int signal, int status, bool isStalled)
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        if (isStalled) Stall(probe);
        probe.Signal(signal);
        AssertAsFound(probe, status);
    }

    [PtyTheory, InlineData(false), InlineData(true)]
    public void A_loop_that_hangs_does_not_keep_the_process_from_ending(bool isStalled)
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        if (isStalled) Stall(probe);
        probe.Send("h");
        Thread.Sleep(50);
        probe.Signal(Terminate);
        AssertAsFound(probe, 143);
    }

    [PtyTheory, InlineData(false), InlineData(true)]
    public void A_line_that_is_cut_ends_the_process(bool isStalled)
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        if (isStalled) Stall(probe);
        probe.HangUp();
        Assert.Equal(129, probe.WaitForExit());
    }

    [PtyFact]
    public void What_never_drew_sends_nothing_when_it_leaves()
    {
        using PtyProcess probe = ProbeProgram.Start("silent");
        Assert.Equal(0, probe.WaitForExit());
        Assert.Equal(probe.ModesAtStart, probe.Modes);
        Assert.Empty(probe.Text);
    }

    [PtyFact]
    public void The_shell_keeps_a_terminal_that_blocks()
    {
        using PtyProcess shell = ProbeProgram.StartScript("$P; cat /proc/self/fdinfo/0; echo over");
        shell.WaitForText("ready");
        shell.Send("q");
        shell.WaitForText("over");
        string flags = shell.Text.Split('\n').Single(line => line.StartsWith("flags:", StringComparison.Ordinal))["flags:".Length..];
        Assert.Equal(0, Convert.ToInt32(flags.Trim(), 8) & 0x800);
    }

    private static void AssertAsFound(PtyProcess probe, int status)
    {
        Assert.Equal(status, probe.WaitForExit());
        Assert.Equal(probe.ModesAtStart, probe.Modes);
        probe.GoOn();
        probe.WaitForQuiet();
        Assert.True(ModesLeft.Of(probe.Text) is [], probe.Readable());
        Assert.DoesNotContain("   at ", probe.Text, StringComparison.Ordinal);
    }

    private static void Stall(PtyProcess probe)
    {
        probe.Send("b");
        probe.WaitForText("filling");
        probe.Stall();
    }

    private static TheoryData<T, int, bool> FreeAndStalled<T>(params (T Way, int Status)[] ways)
    {
        TheoryData<T, int, bool> all = [];
        foreach ((T way, int status) in ways)
        {
            all.Add(way, status, false);
            all.Add(way, status, true);
        }

        return all;
    }
}
