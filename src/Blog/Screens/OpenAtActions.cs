using Blog.App;

namespace Blog.Screens;

/// <summary>Where a reader comes to once the essay is laid out.</summary>
/// <param name="Path">The essay's file.</param>
/// <param name="Offset">A place in it.</param>
public sealed record Landing(string Path, int Offset);

/// <summary>Opens an essay at a match, and goes back to the search.</summary>
internal static class OpenAtActions
{
    /// <summary>From the shelf where it is on it, else beside the shelf, so that a filter survives.</summary>
    internal static BrowseScreen Open(BrowseScreen screen, OpenAt wanted, Surroundings surroundings)
    {
        BrowseScreen next = ShelfActions.Show(screen, wanted.Post, surroundings) with
        {
            Focus = Focus.Article,
            Lit = wanted.Words,
            SearchLeft = wanted.From,
            Landing = wanted.SourceOffset is { } offset ? new Landing(wanted.Post.Path, offset) : null,
        };
        return Landed(next, surroundings);
    }

    /// <summary>Once the essay is there the match comes to stand in the upper third of its window.</summary>
    internal static BrowseScreen Landed(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen is not { Landing: { } landing, Article: { } article } || landing.Path != article.Post.Path) return screen;
        int height = screen.Layout(surroundings).Article.Height;
        return screen with { Landing = null, Article = article.GoTo(article.Article.RowAt(landing.Offset) - (height / 3), height) };
    }

    /// <summary>The screen without the search that it came from.</summary>
    internal static BrowseScreen Forgotten(BrowseScreen screen) => screen is { Visiting: null, SearchLeft: null, Lit.IsEmpty: true, Landing: null }
        ? screen
        : screen with { Visiting = null, SearchLeft = null, Lit = [], Landing = null };

    /// <summary>Opens the search again that led here.</summary>
    internal static Turn Back(BrowseScreen screen, SearchScreen search, Surroundings surroundings)
    {
        Turn resumed = search.Resumed(screen.Indexed);
        Turn turn = new Turn(Forgotten(BrowseActions.ToShelf(screen, surroundings))).Opening(resumed.Screen!);
        foreach (Effect effect in resumed.Effects) turn = turn.Doing(effect);
        return turn;
    }
}
