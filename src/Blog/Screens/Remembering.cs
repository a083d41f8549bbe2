using Blog.App;
using Blog.State;

namespace Blog.Screens;

/// <summary>What of the reader's doings is remembered, and what comes of it.</summary>
internal static class Remembering
{
    /// <summary>The screen with the state that was kept. What the reader did since the start stays on top of it.</summary>
    internal static BrowseScreen Loaded(BrowseScreen screen, ReadingState state, Surroundings surroundings)
    {
        BrowseScreen next = screen with { Memory = screen.Memory is { } known ? known.Merge(state) : state };
        if (screen.Memory is null) next = KeptChoices.Restored(next, state);
        return Visited(next.Library is null ? next : ShelfActions.Restocked(next, surroundings), surroundings);
    }

    /// <summary>Once the library is whole and the state is there, it is known which essays are new.</summary>
    internal static BrowseScreen Visited(BrowseScreen screen, Surroundings surroundings) =>
        screen is { Memory: { } reading, Library: { Waiting: 0 } library }
            ? screen with { Memory = reading.Visited(library, surroundings.Now) }
            : screen;

    /// <summary>Notes where the reader is, after a turn: which essay was opened, which place was reached, which one was read to its end.</summary>
    internal static BrowseScreen Noted(BrowseScreen before, BrowseScreen after, Surroundings surroundings)
    {
        after = KeptChoices.Kept(before, after, surroundings.Now);
        if (after is not { Memory: { } reading, Focus: Focus.Article, Article: { } article }) return after;

        string slug = article.Post.Slug;
        bool isOpened = before.Focus != Focus.Article || before.Article?.Post.Slug != slug;
        bool isLetGo = before.Held is not null && after.Held is null;
        if (!isOpened && !isLetGo && before.Article?.Place == article.Place) return after;

        // Who drags is still looking; where the thumb is let go is the place that was reached.
        if (!isOpened && after.Held is not null) return after;

        if (isOpened) reading = reading.Opened(slug, surroundings.Now);
        int height = after.Layout(surroundings).Article.Height;
        int offset = article.Top == 0 ? 0 : article.Place;
        reading = reading.Reached(slug, Place.At(article.Text, offset), article.Top == 0 ? 0 : article.Percent(height), surroundings.Now);
        if (article.IsRead(height) && !reading.IsRead(slug)) reading = reading.MarkedRead(article.Post, surroundings.Now);
        return after with { Memory = reading };
    }

    /// <summary>Finds the essay to go on with anew where it may be another one.</summary>
    internal static BrowseScreen Offered(BrowseScreen before, BrowseScreen after) =>
        ReferenceEquals(before.Memory, after.Memory) && ReferenceEquals(before.Library, after.Library)
            ? after
            : after with { Begun = after.Library is { } library ? after.Memory?.ToContinue(library.Posts) : null };

    /// <summary>The place at which an essay is opened: where its reader stopped, unless it was read to its end. Null for its beginning.</summary>
    internal static int? StartingPlace(BrowseScreen screen, ArticleReady ready)
    {
        string slug = ready.Request.Post.Slug;
        if (screen.Memory is not { } reading || reading.IsRead(slug) || reading.Of(slug).Progress is not { } progress) return null;
        int offset = progress.Value.Place.Offset == 0 ? 0 : progress.Value.Place.In(ready.Text);
        return offset <= ready.Text.BodyStart ? null : offset;
    }

    internal static BrowseScreen After(BrowseScreen screen, BrowseAction action, Surroundings surroundings)
    {
        if (screen is not { Memory: { } reading, Reading: { } post }) return screen;
        return screen with
        {
            Memory = action is ToggleBookmark ? reading.Bookmarked(post.Slug, !reading.IsBookmarked(post.Slug), surroundings.Now)
                : reading.IsRead(post.Slug) ? reading.MarkedUnread(post.Slug, surroundings.Now)
                : reading.MarkedRead(post, surroundings.Now),
        };
    }

    internal static BrowseScreen Continue(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen.Begun is not { } post) return screen;
        int index = screen.Shelf.Posts.FindIndexOf(known => known.Slug == post.Slug);
        return index < 0 ? screen : ShelfActions.Select(screen, index, surroundings) with { Focus = Focus.Article };
    }
}
