using Blog.App;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>What happens in an essay.</summary>
internal static class ArticleActions
{
    internal static BrowseScreen Move(BrowseScreen screen, BrowseAction action, Surroundings surroundings)
    {
        if (screen.Article is not { } article) return screen;
        int height = screen.Layout(surroundings).Article.Height;
        int rows = article.Article.Lines.Length;
        return screen with
        {
            Article = action switch
            {
                MoveBy move => article.Move(move.Steps, height),
                PageBy page => article.Move(Rows(page, height), height),
                GoToStart start => article.GoTo((start.Number ?? 1) - 1, height),
                GoToEnd end => article.GoTo((end.Number ?? rows) - 1, height),
                GoToPercent percent => article.GoTo(RowAt(percent.Percent, article, height), height),
                JumpToRow jump => article.GoTo(jump.Row, height),
                HeadingBy heading => article.GoToHeading(heading.Steps, height),
                _ => article,
            },
        };
    }

    internal static BrowseScreen Showing(BrowseScreen screen, ArticleReady ready)
    {
        Post post = ready.Request.Post;
        ready = ready with { Article = EndingActions.Under(screen, ready) };
        if (screen.Article is { } same && same.Post.Path == post.Path)
            return screen with { ArticleProblem = null, Article = same.Relaid(post, ready.Text, ready.Article) };

        ArticlePane opened = ArticlePane.Open(post, ready.Text, ready.Article);
        int? place = screen.Places.Of(post.Slug) ?? Remembering.StartingPlace(screen, ready);
        return screen with
        {
            ArticleProblem = null,
            Look = ready.Request.Look,
            Places = screen.Article is { } left ? screen.Places.With(new EssayPlace(left.Post.Slug, left.Place)) : screen.Places,
            Article = place is { } start ? opened.At(start) : opened,
        };
    }

    /// <summary>Percents are of the essay; the last ones show its end, not what stands under it.</summary>
    private static int RowAt(int percent, ArticlePane article, int height)
    {
        int rows = article.Article.EssayRows;
        return Math.Min(rows * Math.Clamp(percent, 0, 100) / 100, Math.Max(0, rows - height));
    }

    /// <summary>A whole page leaves one row of the last in view, so that the eye finds its line again.</summary>
    private static int Rows(PageBy page, int height) =>
        (int)(page.Pages * Math.Max(1, Math.Abs(page.Pages) >= 1 ? height - 1 : height));
}
