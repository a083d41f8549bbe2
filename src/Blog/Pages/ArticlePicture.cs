using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Pages;

/// <summary>An essay as the terminal shows it, as a picture.</summary>
internal static class ArticlePicture
{
    /// <returns>A whole file of SVG.</returns>
    /// <param name="isLight">True for a terminal with a light ground, which only a theme without a ground of its own shows.</param>
    public static string Draw(Post post, PostText text, ArticleOptions options, bool isLight)
    {
        Article article = ArticleSetter.Set(post, text, options with { OpenDetails = true });
        Line[] lines = [.. article.Lines.Select(line => line.Content)];
        return SvgPicture.Of([.. lines], article.Width, options.Theme, post.Title, isLight ? SvgColors.Light : SvgColors.Dark);
    }
}
