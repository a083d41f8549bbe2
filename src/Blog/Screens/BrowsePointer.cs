using Blog.App;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>What the mouse does in the reader: the wheel goes to the pane under it, whichever has the focus.</summary>
internal static class BrowsePointer
{
    private const int WheelRows = 3;

    internal static BrowseScreen? After(BrowseScreen screen, MouseEvent pointer, Surroundings surroundings)
    {
        if (pointer.Action != MouseAction.Press) return null;
        BrowseLayout layout = screen.Layout(surroundings);
        if (pointer.Button == MouseButton.Left && layout.Offer.Contains(pointer.At)) return Remembering.Continue(screen, surroundings);
        if (layout.Header.Contains(pointer.At)) return OnHeader(screen, pointer, layout, surroundings);
        bool onArticle = layout.Article.Contains(pointer.At);
        if (!onArticle && !layout.Shelf.Contains(pointer.At) && !layout.ShelfBar.Contains(pointer.At)) return null;

        return pointer.Button switch
        {
            MouseButton.WheelUp => Wheel(screen, -1, onArticle, surroundings),
            MouseButton.WheelDown => Wheel(screen, 1, onArticle, surroundings),
            MouseButton.Left when onArticle => screen with { Focus = Focus.Article },
            MouseButton.Left when !layout.Divider.Contains(pointer.At) => ShelfActions.Click(screen, pointer.At.Y - layout.Shelf.Y, layout.Shelf, surroundings),
            _ => null,
        };
    }

    /// <summary>A click on a part of the filter takes it off.</summary>
    private static BrowseScreen? OnHeader(BrowseScreen screen, MouseEvent pointer, BrowseLayout layout, Surroundings surroundings) =>
        pointer.Button == MouseButton.Left && pointer.At.Y == layout.Header.Y
            && FilterChips.At(screen, pointer.At.X - layout.Header.X, layout.Header.Width, surroundings.Theme.Glyphs) is { } chip
            ? ShelfActions.Filtered(screen, chip.RemoveFrom(screen.Filter), surroundings)
            : null;

    private static BrowseScreen Wheel(BrowseScreen screen, int direction, bool onArticle, Surroundings surroundings) => onArticle
        ? ArticleActions.Move(screen, new MoveBy(direction * WheelRows), surroundings)
        : ShelfActions.Move(screen, new MoveBy(direction), surroundings);
}
