using Blog.App;

namespace Blog.Screens;

/// <summary>Opens an essay at a match, and goes back to the search.</summary>
internal static class OpenAtActions
{
    /// <summary>The match comes to stand in the upper third of its window.</summary>
    internal static Turn Open(BrowseScreen screen, OpenAt wanted, Surroundings surroundings)
    {
        BrowseScreen next = screen with { Lit = wanted.Words, SearchLeft = wanted.From, LastQuery = wanted.From?.Input.Text ?? screen.LastQuery };
        return HistoryActions.Visit(next, wanted.Post, new Landing(wanted.Post.Path, Offset: wanted.SourceOffset) { IsMatch = true }, surroundings);
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
