using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>A public blog over a real OpenSSH server: what a visitor gets, and how a visit ends.</summary>
[Collection(SshServerCollection.Name)]
public sealed class SshVisitTests(SshServer server)
{
    /// <summary>How long after its client's death a reader may be there.</summary>
    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(5);

    [SshFact]
    public void Anyone_gets_the_shelf_reads_and_leaves()
    {
        using PtyProcess visitor = Enter();
        visitor.Send("\r");
        visitor.WaitForText("coffee");
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        AssertAsFound(visitor);
        server.WaitUntilNoReaderIsLeft(Gone);
        string line = server.Log.TrimEnd('\n').Split('\n')[^1];
        Assert.Matches(@"from=127\.0\.0\.1:\d+ start=\S+ seconds=\d+ what=reader posts=1 slugs=""ai-is-not-a-model-it-is-a-system"" end=quit$", line);
    }

    [SshFact]
    public void A_visitor_without_a_terminal_gets_texts()
    {
        SshServer.Outcome list = server.Ssh([], "list");
        Assert.Equal(0, list.Status);
        Assert.Equal(9, list.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Empty(list.Error);

        SshServer.Outcome show = server.Ssh([], "show", "the-night-production-broke");
        Assert.Equal(0, show.Status);
        Assert.Contains("The Night Production Broke", show.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", show.Output, StringComparison.Ordinal);

        SshServer.Outcome none = server.Ssh([], "show", "passwd");
        Assert.Equal(1, none.Status);
        Assert.Empty(none.Output);

        Assert.Equal(list.Output, server.Ssh(["-T"]).Output);
    }

    [SshFact]
    public void Programs_get_the_shelf_an_essay_what_they_search_for_and_the_tags_as_json()
    {
        using JsonDocument list = JsonDocument.Parse(server.Ssh([], "list", "--json", "--tag", "ai").Output);
        Assert.Equal("ai-is-not-a-model-it-is-a-system", Assert.Single(list.RootElement.GetProperty("posts").EnumerateArray()).GetProperty("slug").GetString());
        using JsonDocument show = JsonDocument.Parse(server.Ssh([], "show", "the-night-production-broke", "--json").Output);
        using JsonDocument tags = JsonDocument.Parse(server.Ssh([], "tags", "--json").Output);
        Assert.Contains("The Night Production Broke", server.Ssh([], "search", "night", "production").Output, StringComparison.Ordinal);
        Assert.Contains("what=search posts=0", server.Log.Split('\n')[^2], StringComparison.Ordinal);
    }

    [SshFact]
    public void A_killed_client_leaves_no_reader_behind()
    {
        using PtyProcess visitor = Enter();
        visitor.Signal(9);
        server.WaitUntilNoReaderIsLeft(Gone);
        Assert.Contains("end=hungup", server.Log.Split('\n')[^2], StringComparison.Ordinal);
    }

    [SshFact]
    public void A_client_whose_terminal_is_closed_leaves_no_reader_behind()
    {
        using PtyProcess visitor = Enter();
        visitor.HangUp();
        server.WaitUntilNoReaderIsLeft(Gone);
    }

    [SshFact]
    public void A_client_that_reads_nothing_any_more_and_dies_leaves_no_reader_behind()
    {
        using PtyProcess visitor = Enter();
        visitor.Stall();
        for (int i = 0; i < 200; i++) visitor.Send("\u000c"); // Ctrl+L draws all of it again, until every buffer is full
        Thread.Sleep(300);
        visitor.Signal(9);
        server.WaitUntilNoReaderIsLeft(Gone);
    }

    [SshFact]
    public void A_silent_visitor_gets_the_terminal_back_and_a_goodbye()
    {
        using IDisposable change = Changed("--idle-limit 600s", "--idle-limit 2s");
        using PtyProcess visitor = Enter();
        Assert.Equal(0, visitor.WaitForExit());
        AssertAsFound(visitor);
        Assert.Contains("You were quiet for 2 seconds, so the reader closed. Come back any time.", visitor.Text, StringComparison.Ordinal);
    }

    [SshFact]
    public void A_silent_visitor_whose_terminal_takes_nothing_any_more_is_gone_too()
    {
        using IDisposable change = Changed("--idle-limit 600s", "--idle-limit 2s");
        using PtyProcess visitor = Enter();
        visitor.Stall();
        for (int i = 0; i < 200; i++) visitor.Send("\u000c"); // until every buffer is full
        server.WaitUntilNoReaderIsLeft(TimeSpan.FromSeconds(2) + Gone);
        foreach (string seat in Directory.GetFiles(Path.Join(server.Folder, "seats"))) new FileStream(seat, FileMode.Open, FileAccess.Read, FileShare.None).Dispose();
    }

    [SshFact]
    public void When_the_reader_dies_unforeseen_the_visitors_terminal_is_put_back()
    {
        using PtyProcess visitor = Enter();
        SshServer.Run("/bin/sh", "-c", $"kill -9 {Assert.Single(server.Readers)}");
        Assert.Equal(137, visitor.WaitForExit());
        AssertAsFound(visitor);
        Assert.Contains("The reader stopped. Please connect again.", visitor.Text, StringComparison.Ordinal);
    }

    [SshFact]
    public void When_all_seats_are_taken_a_friendly_line_says_so()
    {
        List<FileStream> taken = [.. Directory.GetFiles(Path.Join(server.Folder, "seats")).Select(seat => new FileStream(seat, FileMode.Open, FileAccess.Read, FileShare.None))];
        Assert.Equal(SshServer.Seats, taken.Count);
        SshServer.Outcome late = server.Ssh([], "list");
        taken.ForEach(seat => seat.Dispose());
        Assert.Equal((75, "", "blog: all seats are taken just now. Please try again in a few minutes.\n"), (late.Status, late.Output, late.Error));
        Assert.Equal(0, server.Ssh([], "list").Status);
    }

    [SshFact]
    public void The_owners_own_check_finds_nothing_wrong()
    {
        SshServer.Outcome check = SshServer.Run(server.Program, "ssh-setup", "--check", server.Folder);
        Assert.True(check.Status == 0, check.Output + check.Error);
        Assert.Equal(15, Regex.Count(check.Output, "^ok ", RegexOptions.Multiline));
    }

    [SshFact]
    public void The_owners_check_tells_what_is_wrong()
    {
        using IDisposable change = Changed("#!/bin/sh\n", "#!/bin/sh\n[ \"${1-}\" = -c ] && exec /bin/sh -c \"$2\"\n");
        SshServer.Outcome check = SshServer.Run(server.Program, "ssh-setup", "--check", server.Folder);
        Assert.Equal(1, check.Status);
        Assert.Contains("WRONG", check.Output, StringComparison.Ordinal);
    }

    private PtyProcess Enter()
    {
        PtyProcess visitor = server.Visit();
        visitor.WaitForText("It Is a System");
        return visitor;
    }

    /// <summary>The account's shell with a change in it, until this is disposed of.</summary>
    private ChangedFile Changed(string from, string to) => new(Path.Join(server.Folder, "login-shell"), from, to);

    private static void AssertAsFound(PtyProcess visitor)
    {
        Assert.Equal(visitor.ModesAtStart, visitor.Modes);
        visitor.WaitForQuiet();
        Assert.Empty(ModesLeft.Of(visitor.Text));
    }
}
