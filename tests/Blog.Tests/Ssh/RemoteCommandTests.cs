using Blog.Commands.Ssh;

namespace Blog.Tests.Ssh;

public sealed class RemoteCommandTests
{
    [Theory]
    [InlineData("list", "list")]
    [InlineData("list --json", "list --json")]
    [InlineData("  list   --tag  ai --json --tag rag ", "list --tag ai --tag rag --json")]
    [InlineData("tags --json", "tags --json")]
    [InlineData("search feedback loops", "search")]
    [InlineData("show the-night-production-broke", "show")]
    public void A_visitor_may_ask_for_what_is_to_be_read(string text, string arguments)
    {
        RemoteCommand? command = RemoteCommand.Parse(text);
        Assert.NotNull(command);
        Assert.Equal(arguments, string.Join(' ', command.Arguments));
    }

    [Fact]
    public void Words_are_what_stands_between_spaces()
    {
        Assert.Equal("logs|'production|$(id)'|tag:ai", string.Join('|', RemoteCommand.Parse("search logs 'production $(id)' tag:ai")!.Words));
        Assert.Equal("naïve-日本語_1.0", RemoteCommand.Parse("show naïve-日本語_1.0")!.Post);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("cat /etc/passwd")]
    [InlineData("/bin/sh -i")]
    [InlineData("; id")]
    [InlineData("list; id")]
    [InlineData("list && id")]
    [InlineData("list > /tmp/x")]
    [InlineData("list --posts /etc")]
    [InlineData("list --json --json")]
    [InlineData("list --tag")]
    [InlineData("list --tag --json")]
    [InlineData("list something")]
    [InlineData("LIST")]
    [InlineData("show")]
    [InlineData("show a b")]
    [InlineData("show /etc/passwd")]
    [InlineData("show ../../etc/passwd")]
    [InlineData("show .profile")]
    [InlineData("show -")]
    [InlineData("show --help")]
    [InlineData("show a$(id)")]
    [InlineData("show a\tb")]
    [InlineData("show a\u202eb")]
    [InlineData("search")]
    [InlineData("search -x")]
    [InlineData("search a\u001b[2Jb")]
    [InlineData("search a\u009bb")]
    [InlineData("list\n id")]
    [InlineData("tags all")]
    [InlineData("new post")]
    [InlineData("--public")]
    [InlineData("scp -f /etc/passwd")]
    [InlineData("internal-sftp")]
    public void Anything_else_is_no_command(string text) => Assert.Null(RemoteCommand.Parse(text));

    [Fact]
    public void A_command_has_a_length_that_somebody_could_type()
    {
        Assert.Null(RemoteCommand.Parse("search " + new string('a', 500)));
        Assert.Null(RemoteCommand.Parse("search " + string.Join(' ', Enumerable.Repeat("a", 40))));
    }

    [Fact]
    public void Whatever_is_sent_never_becomes_an_option_or_a_path()
    {
        int seed = Support.Seed.New();
        Random random = new(seed);
        string[] pieces = ["list", "show", "search", "tags", " ", " ", " ", "--json", "--tag", "--", "-", "/", "..", "a", "é", "'", "\"", "$", "`", "\\", "\n", "\0", "\u001b", "\ud800", "💥", "~", "*"];
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (RemoteCommand.Parse(text) is not { } command) continue;
            Assert.True(command.Words.Concat(command.Tags).All(word => word.Length > 0 && word[0] != '-'), $"seed {seed}: {text}");
            Assert.True(command.Post?.Contains('/') is not true, $"seed {seed}: {text}");
            Assert.True(command.Arguments.Concat(command.Words).All(word => !word.Any(char.IsControl)), $"seed {seed}: {text}");
        }
    }
}
