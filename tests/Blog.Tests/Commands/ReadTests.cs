using Blog.Tests.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Commands;

/// <summary>The reader, started from a command line in a terminal.</summary>
public sealed class ReadTests
{
    [PtyFact]
    public void I_can_read_from_a_pipe_with_the_keys_of_the_terminal()
    {
        using PtyProcess shell = Shell("printf '# From a Pipe\\n\\nHere it is.\\n' | $B; echo status $?");
        shell.WaitForText("Here it is.");
        shell.Send("Q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void An_empty_standard_input_opens_the_shelf()
    {
        using PtyProcess shell = Shell("$B < /dev/null; echo status $?", ("BLOG_POSTS", "posts"));
        shell.WaitForText("3 essays");
        shell.Send("q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void I_can_open_the_shelf_filtered()
    {
        using PtyProcess shell = Shell("$B posts --tag telescopes --no-tag patience; echo status $?");
        shell.WaitForText("The Second Night");
        shell.WaitForQuiet();
        Assert.DoesNotContain("First Light", shell.Text, StringComparison.Ordinal);
        shell.Send("q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void I_can_open_an_essay_by_a_part_of_its_name()
    {
        using PtyProcess shell = Shell("$B second --posts posts; echo status $?");
        shell.WaitForText("Clouds until two");
        shell.Send("Q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void I_can_open_an_essay_at_a_heading()
    {
        using PtyProcess shell = Shell("$B first-light#afterwards --posts posts; echo status $?");
        shell.WaitForText("Afterwards");
        shell.WaitForQuiet();
        Assert.DoesNotContain("settles, and", shell.Text, StringComparison.Ordinal);
        shell.Send("Q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void My_settings_are_kept_and_what_is_wrong_stands_in_the_footer()
    {
        using BlogFolder home = new();
        home.Write("blog/config.yml", "mouse: off\nmesure: 70\nkeys:\n  quit: x\n");
        using PtyProcess shell = Shell("$B posts; echo status $?", ("XDG_CONFIG_HOME", home.Path));
        shell.WaitForText("mesure");
        Assert.DoesNotContain("\e[?1006h", shell.Text, StringComparison.Ordinal);
        shell.Send("x");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void A_filter_whose_names_leave_nothing_together_opens_the_shelf_and_says_what_to_take_off()
    {
        using PtyProcess shell = Shell("$B posts --tag telescopes --no-tag telescopes; echo status $?");
        shell.WaitForText("0 of 3 essays");
        shell.WaitForText("takes -#telescopes off");
        shell.Send("q");
        shell.WaitForText("status 0");
    }

    [PtyFact]
    public void A_name_that_no_essay_has_is_told_before_the_screen_is_touched()
    {
        using PtyProcess shell = Shell("$B posts --tag telescops; echo status $?");
        shell.WaitForText("status 1");
        Assert.Equal("blog: no essay has the tag “telescops”. Is telescopes meant?\r\nstatus 1\r\n", shell.Text);
    }

    [PtyFact]
    public void Long_output_goes_through_my_pager_where_I_ask_for_it()
    {
        using PtyProcess shell = Shell("$B show first --posts posts --width 40 --pager; echo status $?", ("PAGER", "head -n 5; cat > /dev/null; echo paged"));
        shell.WaitForText("paged");
        shell.WaitForText("status 0");
        Assert.Contains("First Light", shell.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("settles, and", shell.Text, StringComparison.Ordinal);
    }

    [PtyFact]
    public void An_essay_is_set_to_the_width_of_the_terminal()
    {
        using PtyProcess shell = Shell("$B show first --posts posts --color never; echo status $?", width: 40);
        shell.WaitForText("status 0");
        int widest = shell.Text.Split("\r\n").Max(line => Terminal.Text.CellWidth.Measure(line));
        Assert.InRange(widest, 36, 40);
    }

    [PtyFact]
    public void The_doctor_asks_the_terminal_and_leaves_it_as_it_was()
    {
        using PtyProcess shell = Shell("$B doctor; echo status $?", ("BLOG_POSTS", "posts"));
        shell.WaitForText("status 0");
        Assert.Contains("unknown (no answer)", shell.Text, StringComparison.Ordinal);
        Assert.Contains("80x24", shell.Text, StringComparison.Ordinal);
        Assert.Equal(shell.ModesAtStart, shell.Modes);
    }

    /// <summary>Runs a script in the folder of the samples, in which $B is the program.</summary>
    private static PtyProcess Shell(string script, (string Name, string? Value)? more = null, int width = 80)
    {
        Dictionary<string, string?> all = more is { } one ? BlogProgram.Environment(("B", BlogProgram.File), one) : BlogProgram.Environment(("B", BlogProgram.File));
        Dictionary<string, string> environment = all.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
        return new PtyProcess("/bin/sh", ["-c", $"cd '{BlogProgram.Samples}'; {script}"], width, 24, environment);
    }
}
