using System.Text.RegularExpressions;
using Blog.Commands.Ssh;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>The reader as strangers get it, in a terminal of the test's own.</summary>
public sealed class PublicReaderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("blog-public-").FullName;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [PtyFact]
    public void I_can_read_and_leave_and_nothing_was_written_and_no_program_started()
    {
        using PtyProcess reader = Start("");
        reader.WaitForText("It Is a System");
        reader.Send("\r");
        reader.WaitForText("coffee");
        reader.Send("e");
        reader.WaitForText("nothing can be edited");
        reader.Send("\u001a");
        reader.WaitForText("no shell here");
        Assert.Empty(ChildrenOf(reader.Id));
        reader.Send("Q");
        Assert.Equal(0, reader.WaitForExit());
        AssertAsFound(reader);
        Assert.Equal(["log"], Directory.GetFileSystemEntries(_place).Select(Path.GetFileName));
        Assert.True(Regex.IsMatch(Log, @"^<14>1 \S+ \S+ blog \d+ session - from=192\.0\.2\.7:40404 start=\S+ seconds=\d+ what=reader posts=1 slugs=""ai-is-not-a-model-it-is-a-system"" end=quit\n$"), Log);
    }

    [PtyFact]
    public void A_silent_visitor_gets_the_terminal_back_and_a_line_of_goodbye()
    {
        using PtyProcess reader = Start("--idle-limit 1s");
        Assert.Equal(0, reader.WaitForExit());
        AssertAsFound(reader);
        Assert.EndsWith("You were quiet for 1 second, so the reader closed. Come back any time.\r\n", reader.Text, StringComparison.Ordinal);
        Assert.EndsWith("end=idle\n", Log, StringComparison.Ordinal);
    }

    [PtyFact]
    public void A_silent_visitor_whose_line_stalls_is_gone_too()
    {
        using PtyProcess reader = Start("--idle-limit 2s");
        reader.WaitForText("Engineering notes");
        reader.Stall();
        Assert.Equal(0, reader.WaitForExit());
        Assert.EndsWith("end=idle\n", Log, StringComparison.Ordinal);
    }

    [PtyFact]
    public void A_visit_ends_even_for_who_never_stops_typing()
    {
        using PtyProcess reader = Start("--session-limit 2s");
        reader.WaitForText("Engineering notes");
        Task typing = Task.Run(() =>
        {
            for (int i = 0; i < 100 && !Log.Contains("end=", StringComparison.Ordinal); i++)
            {
                reader.Send("j");
                Thread.Sleep(50);
            }
        });
        Assert.Equal(0, reader.WaitForExit());
        typing.Wait();
        AssertAsFound(reader);
        Assert.EndsWith("end=timeover\n", Log, StringComparison.Ordinal);
    }

    [PtyFact]
    public void When_all_seats_are_taken_a_friendly_line_says_so_and_a_seat_is_free_again_after_a_kill()
    {
        string seats = Directory.CreateDirectory(Path.Join(_place, "seats")).FullName;
        File.WriteAllText(Path.Join(seats, "1"), "");
        using PtyProcess first = Start($"--seats {seats}");
        first.WaitForText("Engineering notes");
        using PtyProcess second = Start($"--seats {seats}");
        Assert.Equal(75, second.WaitForExit());
        Assert.Contains("all seats are taken just now", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", second.Text, StringComparison.Ordinal);

        first.Signal(9);
        first.WaitForExit();
        using PtyProcess third = Start($"--seats {seats}");
        third.WaitForText("Engineering notes");
    }

    [PtyTheory]
    [InlineData("../../../../etc/passwd"), InlineData("xterm\u001b[2J"), InlineData("/dev/tty"), InlineData("a;b"), InlineData("%s%n")]
    public void A_terminal_may_call_itself_what_it_likes(string name)
    {
        using PtyProcess reader = Start("", ("TERM", name));
        reader.WaitForText("Engineering notes");
        reader.Send("q");
        Assert.Equal(0, reader.WaitForExit());
        AssertAsFound(reader);
    }

    [Theory]
    [InlineData("xterm-256color", "xterm-256color"), InlineData("../../x", "xterm"), InlineData("-x", "xterm"), InlineData("", ""), InlineData(null, null), InlineData("dumb", "dumb")]
    public void Only_a_name_is_a_name(string? told, string? taken)
    {
        Assert.Equal(taken, VisitorVariables.TerminalName(told));
        Assert.Equal("xterm", VisitorVariables.TerminalName(new string('x', 65)));
    }

    private string Log => File.Exists(Path.Join(_place, "log")) ? File.ReadAllText(Path.Join(_place, "log")) : "";

    /// <summary>A home of its own, so that what would be kept is seen; and the log at descriptor 8.</summary>
    private PtyProcess Start(string options, params (string Name, string Value)[] environment)
    {
        Dictionary<string, string> variables = new()
        {
            ["P"] = Path.Combine(AppContext.BaseDirectory, "blog"), ["HOME"] = _place, ["XDG_STATE_HOME"] = "", ["XDG_CONFIG_HOME"] = "", ["EDITOR"] = "/usr/bin/touch",
            ["SSH_CONNECTION"] = "192.0.2.7 40404 198.51.100.1 22", ["DOTNET_EnableDiagnostics"] = "0", ["POSTS"] = Repository.Posts,
        };
        foreach ((string name, string value) in environment) variables[name] = value;
        return new PtyProcess("/bin/sh", ["-c", $"exec \"$P\" --public --posts \"$POSTS\" --log-fd 8 {options} 8>>'{_place}/log'"], environment: variables);
    }

    private static void AssertAsFound(PtyProcess reader)
    {
        Assert.Equal(reader.ModesAtStart, reader.Modes);
        reader.WaitForQuiet();
        Assert.Empty(ModesLeft.Of(reader.Text));
    }

    private static IEnumerable<string> ChildrenOf(int process)
    {
        foreach (string folder in Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
        {
            string status;
            try
            {
                status = File.ReadAllText(Path.Join(folder, "status"));
            }
            catch (IOException)
            {
                continue; // it ended meanwhile
            }

            if (Regex.IsMatch(status, $@"^PPid:\s+{process}$", RegexOptions.Multiline)) yield return status;
        }
    }
}
