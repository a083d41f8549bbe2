using Blog.App;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>What happens on the shelf.</summary>
internal static class ShelfActions
{
    internal static BrowseScreen Move(BrowseScreen screen, BrowseAction action, Surroundings surroundings)
    {
        (ShelfPane shelf, Rect area, Theme theme) = (screen.Shelf, screen.ShelfArea(surroundings), surroundings.Theme);
        return screen with
        {
            Shelf = action switch
            {
                MoveBy move => shelf.Select(shelf.Selected + move.Steps, area, theme),
                PageBy page => shelf.Page(Math.Sign(page.Pages) * (int)Math.Ceiling(Math.Abs(page.Pages)), area, theme),
                GoToStart { Number: { } number } => shelf.SelectPost(number - 1, area, theme),
                GoToEnd { Number: { } number } => shelf.SelectPost(number - 1, area, theme),
                GoToStart => shelf.Select(0, area, theme),
                GoToEnd => shelf.Select(shelf.Entries.Length - 1, area, theme),
                _ => shelf,
            },
        };
    }

    /// <param name="number">The place of the essay among the posts of the shelf.</param>
    internal static BrowseScreen Select(BrowseScreen screen, int number, Surroundings surroundings) =>
        screen with { Shelf = screen.Shelf.SelectPost(number, screen.ShelfArea(surroundings), surroundings.Theme) };

    /// <summary>The shelf with a library that was just read.</summary>
    internal static BrowseScreen Stocked(BrowseScreen screen, Library library, Surroundings surroundings)
    {
        if (screen.Library is { } before) library = library.Reusing(before);
        BrowseScreen next = Remembering.Visited(Filtered(screen with { Library = library, Problem = null, Found = screen.Found?.In(library) }, screen.Filter, surroundings), surroundings);
        if (screen.OpenAtStart is not { } slug) return next;

        int index = next.Shelf.Posts.FindIndexOf(post => post.Slug == slug);
        if (index < 0 && library.Waiting > 0) return next;
        next = next with { OpenAtStart = null, FragmentAtStart = null };
        if (index < 0) return next;
        Landing? landing = screen.FragmentAtStart is { } fragment ? new Landing(next.Shelf.Posts[index].Path, fragment) : null;
        return Select(next, index, surroundings) with { Focus = Focus.Article, Landing = landing };
    }

    /// <summary>The shelf under another filter. Who is reading goes on with that essay, whether it is still on the shelf or not.</summary>
    internal static BrowseScreen Filtered(BrowseScreen screen, PostFilter filter, Surroundings surroundings)
    {
        BrowseScreen next = Restocked(screen with { Filter = filter, Chips = FilterPart.Ordered(screen.Chips, filter) }, surroundings);
        return screen is { Focus: Focus.Article, Reading: { } reading } ? Show(next, reading, surroundings) : next;
    }

    /// <summary>The shelf with what it has to hold now.</summary>
    internal static BrowseScreen Restocked(BrowseScreen screen, Surroundings surroundings)
    {
        ShelfPane shelf = screen.Shelf with { Grouping = screen.Grouping };
        BrowseScreen next = screen with { Shelf = shelf.Over(ShelfContents.Of(screen), screen.ShelfArea(surroundings), surroundings.Theme) };
        return next with { WaysOut = EmptyShelf.WaysOut(next) };
    }

    /// <summary>Brings an essay into the article pane: from the shelf where it is on it, else beside the shelf.</summary>
    internal static BrowseScreen Show(BrowseScreen screen, Post post, Surroundings surroundings)
    {
        int index = screen.Shelf.Posts.FindIndexOf(shelved => shelved.Path == post.Path);
        return index < 0 ? screen with { Visiting = post } : Select(screen, index, surroundings) with { Visiting = null };
    }

    internal static BrowseScreen WithoutLastChip(BrowseScreen screen, Surroundings surroundings) =>
        screen.Chips.IsEmpty ? screen : Filtered(screen, screen.Chips[^1].RemoveFrom(screen.Filter), surroundings);

    /// <summary>A click chooses an essay; on the chosen one it opens it.</summary>
    internal static BrowseScreen Click(BrowseScreen screen, int row, Rect area, Surroundings surroundings)
    {
        if (screen.Shelf.Posts.IsEmpty) return EmptyShelf.Click(screen, row, area, surroundings) ?? screen;
        if (screen.Shelf.At(row, area, surroundings.Theme) is not { } index) return screen with { Focus = Focus.Shelf };
        if (screen.Shelf.Entries[index].Group is { } group)
            return screen with { Focus = Focus.Shelf, Shelf = screen.Shelf.Select(index, area, surroundings.Theme).Fold(group.Name, !group.IsFolded, area, surroundings.Theme) };
        return index == screen.Shelf.Selected
            ? screen with { Focus = Focus.Article }
            : screen with { Focus = Focus.Shelf, Shelf = screen.Shelf.Select(index, area, surroundings.Theme) };
    }
}
