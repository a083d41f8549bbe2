using Blog.Tests.Posts;

namespace Blog.Tests.Commands;

public sealed class CheckTests
{
    private const string First = """
        ---
        titel: One
        date: 2026-13-45
        tags: [Software Engineering, ai]
        ---

        # One

        See [two](2026-01-02-two.md#nope), [gone](gone.md), [here](#one), [there](#two), ![p](img/a.png) ![q](img/b.png).
        A note[^1] and a missing one[^2]; `[^3]` is code. [two](2026-01-02-two#head-ing) [about](/about) <a href="nowhere.html">x</a>

        [^1]: Yes.
        [^4]: Unused.

        """;

    private const string Second = "---\ntitle: Two\ndate: 2026-01-02\nslug: one\ntags: [software-engineering]\n---\n\n## Heading\n\n[web](https://example.org) [[nosuch]] ![](data:image/png;base64,AA)\n";

    [Fact]
    public void Everything_that_is_wrong_is_told_with_its_place()
    {
        using BlogFolder folder = Broken();
        ProgramEnd end = BlogProgram.Start(BlogProgram.File, ["check", "posts"], "", BlogProgram.Environment(), folder.Path);
        Golden.Check("check", end.Output + end.Errors);
        Assert.Equal(1, end.Status);
    }

    [Fact]
    public void A_single_file_is_checked_among_its_neighbours()
    {
        using BlogFolder folder = Broken();
        ProgramEnd end = BlogProgram.Run("check", folder.PathOf("posts/2026-01-02-two.md"));
        string only = Assert.Single(end.Lines);
        Assert.EndsWith("2026-01-02-two.md:10:28: error: There is no essay here at nosuch.", only, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_are_no_failure()
    {
        ProgramEnd end = BlogProgram.Run("check", "posts").Succeeds();
        Assert.Equal("posts/2026-02-20-second-night.md:7:8: warning: The tag “telescopes” is written “Telescopes” too, once.\n", end.Output);
        Assert.Equal("blog: 0 errors, 1 warning in 6 essays.\n", end.Errors);
    }

    [Fact]
    public void A_text_from_a_pipe_can_be_checked()
    {
        ProgramEnd end = BlogProgram.RunWith("---\ncategry: x\n---\n\nText[^x], [away](../a.md).\n", "check", "-");
        Assert.Equal(["stdin:1:1: error: There is neither a title nor a heading; the file's name is shown. Add a line such as title: My essay.",
            "stdin:2:1: warning: “categry” is not understood. Is category meant?", "stdin:5:5: error: There is no note ^x. Add a line of [^x]: and its text."], end.Lines);
    }

    private static BlogFolder Broken() => new BlogFolder()
        .Write("posts/2026-01-01-one.md", First).Write("posts/2026-01-02-two.md", Second).Write("posts/2026-01-03-three.md", "---\ndate: 2026-01-03\n---\n\ntext only\n")
        .Write("posts/2026-01-03-three/index.md", "---\ntitle: Three\ndate: 2026-01-03\n---\n\ntext\n").Write("posts/img/a.png", "x");
}
