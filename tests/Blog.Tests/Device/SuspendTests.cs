using System.Diagnostics;
using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests.Device;

/// <summary>Ctrl+Z and its relatives, under a real shell with job control.</summary>
public sealed partial class SuspendTests
{
    [TmuxTheory, InlineData("C-z"), InlineData("z")]
    public void I_get_my_shell_back_and_go_on_later(string key)
    {
        using Tmux tmux = new(80, 24);
        tmux.Enter($"stty -a | cksum; {ProbeProgram.File}; stty -a | cksum");
        tmux.WaitFor("ready 80x24");

        tmux.Press(key);
        tmux.WaitFor("Stopped");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse || !tmux.HasCursor);

        tmux.Enter("fg");
        tmux.WaitFor("resumed");
        Assert.True(tmux.IsAlternateScreen && tmux.HasMouse && !tmux.HasCursor);
        AssertQuits(tmux);
    }

    [TmuxTheory, InlineData("TSTP"), InlineData("STOP")]
    public void A_signal_stops_it_and_fg_brings_it_back(string signal)
    {
        string file = Path.GetTempFileName();
        using Tmux tmux = new(80, 24);
        tmux.Enter($"stty -a | cksum; sh -c 'echo $$ > {file}; exec {ProbeProgram.File}'; stty -a | cksum");
        tmux.WaitFor("ready 80x24");
        using (Process kill = Process.Start("kill", [$"-{signal}", File.ReadAllText(file).Trim()])) kill.WaitForExit();
        File.Delete(file);
        tmux.WaitFor("Stopped");
        tmux.Enter("fg");
        tmux.WaitFor("resumed");
        AssertQuits(tmux);
    }

    [TmuxFact]
    public void A_window_that_changed_meanwhile_is_told()
    {
        using Tmux tmux = new(80, 24);
        tmux.Enter(ProbeProgram.File);
        tmux.WaitFor("ready 80x24");
        tmux.Press("z");
        tmux.WaitFor("Stopped");
        tmux.Resize(70, 20);
        tmux.Enter("fg");
        tmux.WaitFor("resized 70x20");
        AssertQuits(tmux);
    }

    [TmuxFact]
    public void A_stopped_reader_can_be_killed_from_the_shell()
    {
        using Tmux tmux = new(80, 24);
        tmux.Enter(ProbeProgram.File);
        tmux.WaitFor("ready 80x24");
        tmux.Press("z");
        tmux.WaitFor("Stopped");
        tmux.Enter("kill %1");
        tmux.WaitFor(screen =>
        {
            if (screen.Contains("Exit 143", StringComparison.Ordinal)) return true;
            tmux.Press("Enter"); // the shell tells of its jobs at the next prompt
            Thread.Sleep(100);
            return false;
        }, "the job to end");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse);
    }

    [PtyFact]
    public void A_reader_that_nobody_could_continue_is_not_stopped()
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        probe.Send("z");
        probe.WaitForText("resumed");
        probe.Send("q");
        Assert.Equal(0, probe.WaitForExit());
        Assert.Equal(probe.ModesAtStart, probe.Modes);
    }

    private static void AssertQuits(Tmux tmux)
    {
        tmux.Press("q");
        tmux.WaitFor(screen => screen.TrimEnd().EndsWith('$'), "the prompt");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse || !tmux.HasCursor);
        tmux.Enter("echo all is | tr a-z A-Z");
        tmux.WaitFor("ALL IS");
        Assert.Contains("echo all is", tmux.Screen, StringComparison.Ordinal); // what is typed can be seen
        Assert.True(Sums().Matches(tmux.Screen).Select(sum => sum.Value).Distinct().Count() <= 1, tmux.Screen);
    }

    [GeneratedRegex(@"^\d+ \d+$", RegexOptions.Multiline)]
    private static partial Regex Sums();
}
