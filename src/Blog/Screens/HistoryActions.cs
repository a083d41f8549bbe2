using Blog.App;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>Where a reader comes to once the essay is laid out.</summary>
/// <param name="Path">The essay's file.</param>
/// <param name="Fragment">A heading or note in it; null for none.</param>
/// <param name="Offset">A place in it; null for the one where the reader stopped.</param>
public sealed record Landing(string Path, string? Fragment = null, int? Offset = null)
{
    /// <summary>True for something that was searched for: it comes to stand among its surroundings, a third down.</summary>
    public bool IsMatch { get; init; }
}

/// <summary>Going from essay to essay, and back. That another essay was begun is seen here; who jumps inside one says so by <see cref="Jumped"/>.</summary>
internal static class HistoryActions
{
    /// <summary>To be called on the screen before every jump inside an essay, so that the way back leads to where it stands.</summary>
    internal static BrowseScreen Jumped(BrowseScreen screen) =>
        Here(screen) is { } here ? screen with { History = screen.History.Leave(here) } : screen;

    internal static Turn Back(BrowseScreen screen, int steps, Surroundings surroundings) =>
        screen.Focus == Focus.Shelf && screen.LastRead is { } last && Find(screen, last.Slug) is { } post
            ? Visit(screen, post, new Landing(post.Path, Offset: last.Offset), surroundings)
            : Travel(screen, steps, (history, here) => history.Back(here), "There is nothing to go back to.", surroundings);

    internal static Turn Forward(BrowseScreen screen, int steps, Surroundings surroundings) =>
        Travel(screen, steps, (history, here) => history.Forward(here), "There is nothing to go forward to.", surroundings);

    /// <summary>Brings an essay into the article pane: from the shelf where it is on it, else beside the shelf, so that a filter survives.</summary>
    internal static Turn Visit(BrowseScreen screen, Post post, Landing landing, Surroundings surroundings)
    {
        int index = screen.Shelf.Posts.FindIndexOf(shelved => shelved.Path == post.Path);
        BrowseScreen next = index < 0
            ? screen with { Visiting = post }
            : ShelfActions.Select(screen, index, surroundings) with { Visiting = null };
        next = next with { Focus = Focus.Article, Landing = landing };
        return next.Article?.Post.Path == post.Path ? Land(next, surroundings) : new Turn(next);
    }

    /// <summary>An essay is there: its reader comes to the place that was meant.</summary>
    internal static Turn Land(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen is not { Landing: { } landing, Article: { } article } || landing.Path != article.Post.Path)
            return new Turn(screen with { Landing = null });

        screen = screen with { Landing = null };
        int height = screen.Layout(surroundings).Article.Height;
        if (landing is { IsMatch: true, Offset: { } match }) return new Turn(screen with { Article = article.GoTo(article.Article.RowAt(match) - (height / 3), height) });
        if (landing.Offset is { } offset) return new Turn(screen with { Article = article.At(offset) });
        if (landing.Fragment is not { } fragment) return new Turn(screen);
        return Fragments.RowOf(article.Article, fragment) is { } row
            ? new Turn(screen with { Article = article.GoTo(row, height) })
            : new Turn(screen).Sending(new Noticed($"This essay has no heading #{fragment}."));
    }

    /// <summary>What follows from every change: where the reader is now, whether an essay was left for another, whether one is still visited.</summary>
    internal static BrowseScreen Settled(BrowseScreen before, BrowseScreen after)
    {
        if (after.Visiting is { } visiting)
        {
            bool left = after.Focus == Focus.Shelf || (after.Shelf.Posts == before.Shelf.Posts && after.Shelf.Current?.Path != before.Shelf.Current?.Path);
            after = after with { Visiting = left ? null : after.Library == before.Library ? visiting : Find(after, visiting.Slug) };
        }

        if (Here(after) is not { } here || here == after.LastRead) return after;
        bool began = after.LastRead is { } last && last.Slug != here.Slug;
        return after with { LastRead = here, History = began ? after.History.Leave(after.LastRead!.Value) : after.History };
    }

    /// <summary>Where the reader is, or null on the shelf and while an essay is still being laid out.</summary>
    private static EssayPlace? Here(BrowseScreen screen) =>
        screen is { Focus: Focus.Article, Landing: null, Article: { } article } && article.Post.Path == screen.Reading?.Path
            ? new EssayPlace(article.Post.Slug, article.Place)
            : null;

    private static Turn Travel(
        BrowseScreen screen, int steps, Func<History, EssayPlace?, (History History, EssayPlace? To)> step, string nothing, Surroundings surroundings)
    {
        (History history, EssayPlace? here, Post? found) = (screen.History, screen.LastRead, null);
        while (steps > 0)
        {
            (History rest, EssayPlace? to) = step(history, here);
            if (to is not { } place) break;
            Post? post = Find(screen, place.Slug);

            // An essay that is gone since is passed over.
            (history, here, found, steps) = (rest, post is null ? here : place, post ?? found, post is null ? steps : steps - 1);
        }

        if (found is null || here is not { } target) return new Turn(screen).Sending(new Noticed(nothing));
        return Visit(screen with { History = history, LastRead = target }, found, new Landing(found.Path, Offset: target.Offset), surroundings);
    }

    private static Post? Find(BrowseScreen screen, string slug) =>
        screen.Library?.Posts.Concat(screen.Library.Translations).FirstOrDefault(post => post.Slug == slug);
}
