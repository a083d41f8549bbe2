namespace Blog.Tests.Commands;

public sealed class ListTests
{
    [Fact]
    public void I_can_list_the_shelf_without_drafts_and_the_future() => Golden.Check("list", BlogProgram.Run("list", "--posts", "posts").Succeeds().Output);

    [Theory]
    [InlineData("first-light", "--tag", "telescopes", "--tag", "Patience")]
    [InlineData("a-kitchen-clock second-night first-light", "--any-tag", "c#", "--any-tag", "TELESCOPES")]
    [InlineData("a-kitchen-clock", "--no-tag", "telescopes")]
    [InlineData("second-night", "--category", "astronomy", "--since", "2026-02")]
    [InlineData("first-light", "--until", "2026-01", "--year", "2026")]
    [InlineData("second-night first-light", "--before", "2026-03-05")]
    [InlineData("second-night", "--author", "Ben Example")]
    [InlineData("a-kitchen-clock", "--lang", "de")]
    [InlineData("a-kitchen-clock-en a-kitchen-clock second-night first-light", "--lang", "all")]
    [InlineData("second-night", "--search", "nebula -tag:patience")]
    [InlineData("a-kitchen-clock first-light second-night", "--sort", "title")]
    [InlineData("first-light second-night a-kitchen-clock", "--sort", "length", "--reverse")]
    [InlineData("the-far-future unfinished a-kitchen-clock second-night first-light", "--drafts")]
    public void I_can_say_which_essays_and_in_which_order(string slugs, params string[] options)
    {
        ProgramEnd end = BlogProgram.Run(["list", "--posts", "posts", "--format", "{slug}", .. options]).Succeeds();
        Assert.Equal(slugs.Split(' '), end.Lines);
    }

    [Fact]
    public void I_can_format_lines_as_I_want_them()
    {
        ProgramEnd end = BlogProgram.Run("list", "--posts", "posts", "--format", @"{date:MMM yyyy}\t{{{title}}} {minutes} {tags}", "--category", "Workshop").Succeeds();
        Assert.Equal("Mar 2026\t{A Kitchen Clock: “Tick”} 1 c#, patience\n", end.Output);
    }

    [Fact]
    public void The_locale_chooses_among_translations()
    {
        ProgramEnd end = BlogProgram.RunIn([("LANG", "de_CH.UTF-8")], "list", "--posts", "posts", "--format", "{lang} {title}", "--since", "2026-03").Succeeds();
        Assert.Equal("de Eine Küchenuhr\n", end.Output);
    }

    [Fact]
    public void I_can_list_named_posts_and_what_comes_by_a_pipe()
    {
        Assert.Equal(["first-light", "a-kitchen-clock-de"], BlogProgram.Run("list", "first", "a-kitchen-clock-de", "--posts", "posts", "--format", "{slug}").Succeeds().Lines);
        Assert.Equal("From a pipe, 3 words\n", BlogProgram.RunWith("# From a pipe\n\nThree words here\n", "list", "-", "--format", "{title}, 3 words").Succeeds().Output);
    }

    [Fact]
    public void Colours_are_for_terminals_and_for_those_who_ask()
    {
        Assert.DoesNotContain("\e", BlogProgram.Run("list", "--posts", "posts").Output, StringComparison.Ordinal);
        Assert.Contains("\e[", BlogProgram.Run("list", "--posts", "posts", "--color", "always").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_post_says_of_itself_cannot_control_the_terminal()
    {
        using Posts.BlogFolder folder = new();
        folder.Write("a.md", "---\ntitle: \"Red \\e[31m and \\u202Eback\"\ndate: 2026-01-01\n---\n\nText\n");
        foreach (string[] form in (string[][])[[], ["--json"], ["--jsonl"], ["--format", "{title}"]])
        {
            string output = BlogProgram.Run(["list", "--posts", folder.Path, .. form]).Succeeds().Output;
            Assert.False(output.Any(c => c is '\e' or '\u202E'), string.Join(' ', form));
        }
    }
}
