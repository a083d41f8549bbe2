using Blog.App;
using Blog.Articles;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// The essays that go with the one that is read, listed under it. They are found off the loop, after the essay is on the screen; they come in
/// below its last row, so that nothing moves.
/// </summary>
internal static class EndingActions
{
    /// <summary>The texts of so few posts are read at once. Those of more are only read when somebody comes near the end of an essay.</summary>
    private const int SmallLibrary = 200;

    /// <summary>Two windows from the end: a minute's reading, which is longer than ten thousand posts take.</summary>
    private const int WindowsBefore = 2;

    /// <summary>The screen with the work it needs now begun: first the index, by <see cref="TextFilter"/>, then what goes with the essay.</summary>
    internal static (BrowseScreen Screen, Effect? Effect) Begin(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen is not { Focus: Focus.Article, Landing: null, Library: { Waiting: 0 } library, Article: { } article }
            || article.Post.Path != screen.Reading?.Path) return (screen, null);

        int height = screen.Layout(surroundings).Article.Height;
        if (library.Posts.Length <= SmallLibrary || article.IsRead((1 + WindowsBefore) * height)) screen = screen with { WantsEndings = true };
        if (screen is not { WantsEndings: true, Indexed: { } indexed } || indexed.Done < indexed.Total || indexed.Index.Posts != library.Posts) return (screen, null);

        EndingRequest request = new(article.Post, library, indexed.Index);
        return request == screen.EndingAsked ? (screen, null) : (screen with { EndingAsked = request }, new FindEnding(request));
    }

    internal static BrowseScreen Shown(BrowseScreen screen, EndingReady ready, Theme theme)
    {
        BrowseScreen next = screen with { Ending = ready };
        return screen.Article is { } article && article.Post.Path == ready.Request.Post.Path
            ? next with { Article = article.WithEnding(EndingSetter.Under(article.Article, ready.Ending, theme)) }
            : next;
    }

    /// <summary>An essay that was laid out, with what is known to go with it.</summary>
    internal static Article Under(BrowseScreen screen, ArticleReady ready) =>
        screen.Ending is { } known && known.Request.Post.Path == ready.Request.Post.Path
            ? EndingSetter.Under(ready.Article, known.Ending, ready.Request.Theme)
            : ready.Article;
}
