using Blog.Articles;
using Blog.Posts;
using Blog.Tests.Support;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>What holds for every text: see <see cref="ArticleCheck"/>.</summary>
public sealed class ArticleProperties
{
    [Fact]
    public void Every_word_of_random_Markdown_is_on_the_screen_and_no_row_is_too_wide()
    {
        int first = Random.Shared.Next(1_000_000);
        foreach (int seed in Enumerable.Range(0, 60).Concat(Enumerable.Range(first, 60)))
        {
            string markdown = new RandomMarkdown(seed).Document();
            foreach (int width in ArticleCheck.Widths) AssertSound(markdown, width, TerminalTheme.Instance, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("ink")]
    [InlineData("mono")]
    [InlineData("ascii")]
    public void Every_example_is_sound_in_every_theme(string theme)
    {
        foreach (string path in Directory.EnumerateFiles(SpecTests.Folder, "*.md"))
        {
            foreach (SpecExample example in SpecFile.Read(path))
            {
                foreach (int width in ArticleCheck.Widths)
                    AssertSound(example.Markdown, width, ThemeList.Named(theme)!, $"{Path.GetFileName(path)}, example {example.Number}");
            }
        }
    }

    [Fact]
    public void The_nine_essays_are_sound()
    {
        foreach (Post post in PostFolder.Load(Repository.Posts).Posts)
        {
            foreach (int width in ArticleCheck.Widths)
            {
                IEnumerable<string> problems = ArticleCheck.Problems(post, PostFolder.ReadText(post), width);
                Assert.True(!problems.Any(), $"{post.Slug} at {width}:\n{string.Join('\n', problems)}");
            }
        }
    }

    [Fact]
    public void A_word_that_is_not_on_the_screen_is_found()
    {
        PostText text = new("One two **three** four.\n\nFive.", 0);
        Article article = ArticleSetter.Set(Sample.Post, text, new ArticleOptions(40, TerminalTheme.Instance));
        Article cut = article with { Lines = [.. article.Lines.Where(line => !line.Content.PlainText.Contains("three", StringComparison.Ordinal))] };
        Assert.Equal(["One", "two", "three", "four"], ArticleCheck.MissingWords(cut, Sample.Post, text).Select(problem => problem.Split(' ')[1]));
        Assert.Empty(ArticleCheck.MissingWords(article, Sample.Post, text));
    }

    private static void AssertSound(string markdown, int width, Theme theme, string name)
    {
        List<string> problems = [.. ArticleCheck.Problems(Sample.Post, new PostText(markdown, 0), width, theme)];
        Assert.True(problems.Count == 0, $"{name} at {width} cells in {theme.Name}:\n{string.Join('\n', problems)}\n\n{markdown}");
    }
}
