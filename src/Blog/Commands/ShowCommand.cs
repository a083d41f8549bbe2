using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>An essay, typeset, on standard output.</summary>
internal static class ShowCommand
{
    internal const int UsualWidth = 72;

    /// <param name="traits">What the output shows, or null for plain text.</param>
    internal static int Run(PostSource source, string wanted, int width, TerminalTraits? traits)
    {
        try
        {
            if (File.Exists(wanted)) source = source with { Path = wanted };
            Library library = source.Load();
            (Post? post, string problem) = source.Path == wanted ? (library.Posts[0], "") : PostFinder.Find(library.Posts, wanted);
            if (post is null) return Outputs.Fail(Exit.NotFound, problem);

            PostText text = PostFolder.ReadText(post);
            Article article = ArticleSetter.Set(post, text, new ArticleOptions(width, TerminalTheme.Instance));
            return Outputs.WriteLines(article.Lines.Select(line => StyledText.Of(line.Content, traits)));
        }
        catch (PostFolderException problem)
        {
            return Outputs.Fail(Exit.NotFound, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Outputs.Fail(Exit.NotFound, problem.Message);
        }
    }
}
