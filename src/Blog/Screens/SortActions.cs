using Blog.App;
using Blog.Terminal.Drawing;

namespace Blog.Screens;

public sealed record OpenSort : BrowseAction;

public sealed record ReverseOrder : BrowseAction;

/// <summary>Of the group whose heading is chosen: the heading alone, or its essays too.</summary>
/// <param name="IsFolded">Null for the other of the two.</param>
public sealed record FoldGroup(bool? IsFolded) : BrowseAction;

/// <summary>Order, groups and view of the shelf.</summary>
internal static class SortActions
{
    internal static SortScreen Menu(BrowseScreen screen, Surroundings surroundings) =>
        new(new ShelfArrangement(screen.SortNow, screen.Reversed, screen.Grouping, screen.Shelf.ViewIn(screen.ShelfArea(surroundings))), !screen.Filter.Text.IsEmpty);

    /// <summary>Takes over only what the reader changed, so that what suits by itself goes on doing so.</summary>
    internal static BrowseScreen Arranged(BrowseScreen screen, ArrangementChosen chosen, Surroundings surroundings)
    {
        (ShelfArrangement before, ShelfArrangement now) = (chosen.Before, chosen.Now);
        BrowseScreen next = screen with
        {
            Sort = now.Sort == before.Sort ? screen.Sort : now.Sort,
            Reversed = now.Reversed,
            Grouping = now.Grouping,
            Shelf = now.View == before.View ? screen.Shelf : screen.Shelf with { Chosen = now.View },
        };
        return ShelfActions.Restocked(next, surroundings);
    }

    internal static BrowseScreen Reversed(BrowseScreen screen, Surroundings surroundings) =>
        ShelfActions.Restocked(screen with { Reversed = !screen.Reversed }, surroundings);

    internal static BrowseScreen Folded(BrowseScreen screen, FoldGroup fold, Surroundings surroundings)
    {
        if (screen.Shelf.Heading is not { } heading) return screen;
        Rect area = screen.ShelfArea(surroundings);
        return screen with { Shelf = screen.Shelf.Fold(heading.Name, fold.IsFolded ?? !heading.IsFolded, area, surroundings.Theme) };
    }
}
