using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>Markdown set without a head, for tests.</summary>
internal static class Sample
{
    public const string Title = "A sample";

    public static Post Post { get; } = new() { Path = "sample.md", Slug = "sample", Title = Title, Date = new DateOnly(2026, 4, 1) };

    public static Article Set(string markdown, int width, Theme? theme = null) =>
        Set(markdown, new ArticleOptions(width, theme ?? TerminalTheme.Instance));

    public static Article Set(string markdown, ArticleOptions options) => ArticleSetter.Set(Post, new PostText(markdown, 0), options);

    /// <summary>The rows below the head.</summary>
    public static IEnumerable<Line> Body(Article article) =>
        article.Lines.Skip(Set("", article.Width).Lines.Length).Select(line => line.Content);

    /// <summary>The rows below the head, as text.</summary>
    public static string Text(Article article) => string.Join('\n', Body(article).Select(line => line.PlainText.TrimEnd()));
}
