using Blog.Commands;
using Blog.Posts;
using Blog.Tests.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public void I_can_begin_a_post_and_nothing_is_ever_overwritten()
    {
        using BlogFolder folder = new();
        string[] arguments = ["new", "It's", "a Title: “C#”", "--posts", folder.Path, "--date", "2026-04-01", "--tag", "ai", "--tag", "C#", "--category", "Notes", "--draft"];
        Assert.Equal([folder.PathOf("2026-04-01-its-a-title-c-sharp.md")], BlogProgram.Run(arguments).Succeeds().Lines);
        Assert.Equal(
            "---\ntitle: \"It's a Title: “C#”\"\ndate: 2026-04-01\ncategory: Notes\ndeck:\nsummary:\ndraft: true\ntags: [ai, \"C#\"]\n---\n\n",
            File.ReadAllText(folder.PathOf("2026-04-01-its-a-title-c-sharp.md")));
        BlogProgram.Run(arguments).Fails(1,
            $"blog: there is an essay called “its-a-title-c-sharp” already: {folder.PathOf("2026-04-01-its-a-title-c-sharp.md")}. Choose another title, or a name with --slug.");
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void It_goes_where_the_site_keeps_its_posts_and_by_my_own_template()
    {
        using BlogFolder folder = new();
        folder.WritePost("_posts/2026-01-01-old.md").Write("template.txt", "---\ntitle: {title}\nlayout: post\n---\n# {title}, {date}\n");
        ProgramEnd end = BlogProgram.Run("new", "a: b", "--posts", folder.Path, "--date", "2026-04-01", "--template", folder.PathOf("template.txt"));
        Assert.Equal([folder.PathOf("_posts/2026-04-01-a-b.md")], end.Succeeds().Lines);
        Assert.Equal("---\ntitle: \"a: b\"\nlayout: post\n---\n# a: b, 2026-04-01\n", File.ReadAllText(end.Lines[0]));
    }

    [Fact]
    public void The_essays_of_the_tool_get_no_new_one() =>
        BlogProgram.Run("new", "x").Fails(2, "blog: there is no folder to write to. Give one with --posts DIR, or set BLOG_POSTS.");

    /// <summary>Whatever a title, a category or a tag holds, the front matter reads back as it.</summary>
    [Fact]
    public void What_is_written_reads_back()
    {
        int seed = Seed.New();
        Random random = new(seed);
        const string Signs = "ab Z9:#'\"\\-[]{}&*!|>%@`,?.“é日~^=";
        for (int i = 0; i < 500; i++)
        {
            string title = Word(), category = Word(), tag = "t" + Word();
            NewPost post = new(title, "slug", new DateOnly(2026, 4, 1), category, [tag], IsDraft: i % 2 == 0);
            Post read = PostFolder.FromText("x.md", post.Fill(null)).Posts[0];
            Assert.True(read.Notices.IsEmpty, $"seed {seed}: {title} {read.Notices.FirstOrDefault()?.Message}");
            Assert.True((read.Title, read.Category, read.Draft) == (PlainText.Of(title), PlainText.SingleLine(category), i % 2 == 0), $"seed {seed}: {title} became {read.Title}, {category} became {read.Category}");
        }

        string Word() => "x" + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Signs[random.Next(Signs.Length)])).Trim() + "y";
    }
}
