namespace Blog.Tests.Commands;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(2, "blog: list has no option --tga. Is --tag meant?", "list", "--tga", "x")]
    [InlineData(2, "blog: the reader has no option --dratfs. Is --drafts meant?", "--dratfs")]
    [InlineData(1, "blog: no essay is called “serach”. Is the command search meant?", "serach")]
    [InlineData(1, "blog: no essay is called “secnd-night”. Is second-night meant?", "show", "secnd-night")]
    [InlineData(1, "blog: “night” fits 2 essays: a-night-out, second-night. Give more of the name.", "show", "night", "nights")]
    [InlineData(1, "blog: no essay has the tag “telescops”. Is telescopes meant?", "list", "--tag", "telescops")]
    [InlineData(1, "blog: no essay is in the category “Astronmy”. Is Astronomy meant?", "tags", "--category", "Astronmy")]
    [InlineData(1, "blog: first-light has no heading “Colimation”. Is “Collimation” meant?", "show", "first-light", "--section", "Colimation")]
    [InlineData(2, "blog: search takes WORDS. 'blog search --help' tells how it goes.", "search")]
    [InlineData(2, "blog: --tag takes a value: --tag TAG.", "list", "--tag")]
    [InlineData(2, "blog: --since takes a date as 2026, 2026-03 or 2026-03-15, not “spring”.", "list", "--since", "spring")]
    [InlineData(2, "blog: --theme takes terminal, paper, ink, mono or ascii, not “papr”. Is paper meant?", "show", "first-light", "--theme", "papr")]
    [InlineData(2, "blog: Give one of --json, --jsonl and --format.", "list", "--json", "--jsonl")]
    [InlineData(2, "blog: --format knows no {titel}. Is {title} meant?", "list", "--format", "{titel}")]
    [InlineData(2, "blog: the reader takes one POST|FILE|DIR; “two” is too much. 'blog --help' tells how it goes.", "one", "two")]
    [InlineData(1, "blog: There is no folder nowhere. Give the folder that holds the posts.", "list", "--posts", "nowhere")]
    [InlineData(1, "blog: standard input is empty. Give it a text, such as: cat FILE | blog show -", "show", "-")]
    public void A_mistake_is_told_in_one_line_with_what_is_meant(int status, string error, params string[] arguments)
    {
        string posts = arguments.Contains("nights") ? Nights() : "posts";
        BlogProgram.RunIn([("BLOG_POSTS", posts)], [.. arguments.Where(word => word != "nights")]).Fails(status, error);
        if (posts != "posts") Directory.Delete(posts, recursive: true);
    }

    [Fact]
    public void The_cause_is_there_for_those_who_ask()
    {
        ProgramEnd end = BlogProgram.Run("list", "--posts", "nowhere", "--verbose");
        Assert.Equal("blog: There is no folder nowhere. Give the folder that holds the posts.", end.Errors.Split('\n')[0]);
        Assert.Contains("PostFolderException", end.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_pipe_ends_it_quietly_and_a_full_disk_does_not()
    {
        if (!OperatingSystem.IsLinux()) return;
        ProgramEnd end = BlogProgram.Script("($B search the a --posts posts --limit 9999; echo $? >&2) | head -c 1; $B show first second --posts posts | true; $B list --posts posts > /dev/full; echo $? >&2");
        Assert.Equal("0\nblog: standard output cannot be written: No space left on device.\n1\n", end.Errors);
    }

    [Fact]
    public void Without_a_screen_the_reader_lists_and_says_why()
    {
        Golden.Check("list", BlogProgram.RunIn([("BLOG_POSTS", "posts")]).Succeeds().Output);
        Assert.StartsWith("Astronomy · January 10, 2026", BlogProgram.Run("posts/2026-01-10-first-light.md").Succeeds().Output, StringComparison.Ordinal);
        Assert.Equal(["2026-03-05  Workshop  A Kitchen Clock: “Tick”  #c# #patience"], BlogProgram.Run("posts", "--tag", "c#").Succeeds().Lines);
    }

    private static string Nights()
    {
        string folder = Directory.CreateTempSubdirectory("blog-nights-").FullName;
        foreach (string name in (string[])["2026-01-02-a-night-out.md", "2026-01-01-second-night.md"]) File.WriteAllText(Path.Join(folder, name), "# Dark\n\nText\n");
        return folder;
    }
}
