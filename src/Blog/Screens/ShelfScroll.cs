using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// How far down the window of a shelf stands. It is counted in parts of entries, for the rows above the window are known only once all cards there are set,
/// and a shelf may be long.
/// </summary>
internal static class ShelfScroll
{
    /// <summary>What an entry counts, whatever its rows.</summary>
    private const int Parts = 64;

    /// <summary>The bar of a shelf, or null where all entries are in the window.</summary>
    internal static ScrollBar? Bar(ShelfPane shelf, Rect area, Rect column, Theme theme)
    {
        if (shelf.Entries.IsEmpty || area.IsEmpty || column.IsEmpty) return null;
        int top = PartsAbove(shelf, (shelf.Top, shelf.Hidden), area, theme);
        int last = PartsAbove(shelf, End(shelf, area, theme), area, theme);
        return ScrollBar.Of(column, top, last, shelf.Entries.Length * Parts);
    }

    /// <summary>The shelf with its window further up or down. The selection stays where it is, though that be outside.</summary>
    /// <param name="parts">How far down, as the bar has it.</param>
    internal static ShelfPane To(ShelfPane shelf, int parts, Rect area, Theme theme)
    {
        (int Top, int Hidden) end = End(shelf, area, theme);
        if (shelf.Entries.IsEmpty || parts >= PartsAbove(shelf, end, area, theme)) return shelf with { Top = end.Top, Hidden = end.Hidden };
        int top = parts / Parts;
        return shelf with { Top = top, Hidden = parts % Parts * shelf.Rows(top, area, theme) / Parts };
    }

    /// <summary>The shelf with a selection in the window: the entry that is wholly shown and nearest to the one that was selected.</summary>
    internal static ShelfPane WithSelectionShown(ShelfPane shelf, Rect area, Theme theme)
    {
        int[] whole = [.. shelf.WholeEntries(area, theme)];
        if (whole.Length == 0) return shelf.Select(Math.Max(shelf.Selected, shelf.Top), area, theme);
        return shelf.Select(Math.Clamp(shelf.Selected, whole[0], whole[^1]), area, theme);
    }

    /// <summary>The window that ends with the last entry.</summary>
    private static (int Top, int Hidden) End(ShelfPane shelf, Rect area, Theme theme)
    {
        int top = shelf.Entries.Length;
        int rows = -Cards.Gap(shelf.ViewIn(area));
        while (top > 0 && rows < area.Height) rows += shelf.Rows(--top, area, theme);
        return (top, Math.Max(0, rows - area.Height));
    }

    private static int PartsAbove(ShelfPane shelf, (int Top, int Hidden) window, Rect area, Theme theme) =>
        (window.Top * Parts) + (window.Hidden == 0 ? 0 : Math.Max(1, window.Hidden * Parts / shelf.Rows(window.Top, area, theme)));
}
