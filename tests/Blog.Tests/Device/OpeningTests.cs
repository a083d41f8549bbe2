using Blog.Tests.Support;

namespace Blog.Tests.Device;

public sealed class OpeningTests
{
    [PtyTheory, InlineData("echo words | $P"), InlineData("$P < /dev/null"), InlineData("$P <&-")]
    public void Keys_come_from_the_terminal_when_standard_input_is_none(string script)
    {
        using PtyProcess shell = ProbeProgram.StartScript(script);
        shell.WaitForText("ready");
        shell.Send("k");
        shell.WaitForText("key 6b");
        shell.Send("q");
        Assert.Equal(0, shell.WaitForExit());
        Assert.Equal(shell.ModesAtStart, shell.Modes);
    }

    [PtyTheory, InlineData("$P | cat"), InlineData("$P > /dev/null"), InlineData("$P >&-")]
    public void Nothing_is_drawn_where_standard_output_is_no_terminal(string script)
    {
        using PtyProcess shell = ProbeProgram.StartScript(script);
        shell.WaitForText("probe: Standard output is no terminal, so there is nothing to draw on.");
        shell.WaitForExit();
        Assert.DoesNotContain("\e", shell.Text, StringComparison.Ordinal);
        Assert.Equal(shell.ModesAtStart, shell.Modes);
    }

    [PtyFact]
    public void A_process_without_a_terminal_of_its_own_says_that_there_are_no_keys()
    {
        using PtyProcess shell = ProbeProgram.StartScript("setsid -w $P < /dev/null; echo status $?");
        shell.WaitForText("There is no terminal to take keys from");
        shell.WaitForText("status 2");
    }

    [PtyTheory, InlineData(0, 0, "80x24"), InlineData(65535, 65535, "1000x1000"), InlineData(0, 30, "80x30"), InlineData(1, 1, "1x1")]
    public void A_window_has_a_sensible_size_whatever_the_terminal_says(int width, int height, string seen)
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        probe.Resize(width, height);
        probe.WaitForText($"resized {seen}");
    }

    [PtyFact]
    public void Bytes_arrive_as_they_were_sent()
    {
        using PtyProcess probe = ProbeProgram.StartReady();
        foreach (char control in "\r\n\x03\x11\x13\x1c\x16\x0f\x04\x7f")
        {
            probe.Send(control.ToString());
            probe.WaitForText($"key {(int)control:x2}");
        }
    }
}
