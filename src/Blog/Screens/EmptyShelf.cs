using System.Collections.Immutable;
using Blog.App;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>A part of a filter that leaves nothing.</summary>
/// <param name="Left">How many essays there would be without it; null until the texts are searched.</param>
/// <param name="IsExact">False when there may be fewer.</param>
public sealed record WayOut(FilterPart Part, int? Left, bool IsExact = true);

/// <summary>
/// A shelf with nothing on it says why, and what would help:
/// <code>
///   No essay has all of these tags. Esc takes #rag off.
///
///   × #rag      leaves 1 essay
///   × #career   leaves 1 essay
/// </code>
/// </summary>
internal static class EmptyShelf
{
    private const int Indent = 2;

    /// <summary>What each part of a filter that leaves nothing stands in the way of, the last one first.</summary>
    internal static ImmutableArray<WayOut> WaysOut(BrowseScreen screen)
    {
        if (!screen.Shelf.Posts.IsEmpty || screen.Library is not { } library) return [];
        return [.. screen.Chips.Reverse().Select(part => Without(part, part.RemoveFrom(screen.Filter)))];

        WayOut Without(FilterPart part, PostFilter filter)
        {
            if (filter.Text.IsEmpty) return new WayOut(part, library.Posts.Count(post => filter.Matches(post, screen.Memory)));
            if (screen.Indexed is not { } indexed || !IsUpToDate(screen)) return new WayOut(part, null);
            (int left, bool isExact) = indexed.Index.Count(filter, screen.Memory);
            return new WayOut(part, left, isExact || left == 0);
        }
    }

    internal static void Draw(BrowseScreen screen, Pane pane, Theme theme)
    {
        int row = FirstRow(pane.Height);
        foreach (string line in Message(screen, pane.Area, theme)) pane.Write(row++, Indent, line, theme[Kind(screen)]);
        row = FirstWayOut(screen, pane.Area, theme);
        int width = screen.WaysOut.IsEmpty ? 0 : screen.WaysOut.Max(way => CellWidth.Measure(way.Part.ToString()));
        foreach (WayOut way in screen.WaysOut)
        {
            int column = pane.Write(row, Indent, theme.Glyphs.Remove + " ", theme[Role.Marker]);
            pane.Write(row, column, Ellipsis.Cut(way.Part.ToString(), pane.Width - column - 1, theme.Glyphs), theme[Role.Chip]);
            if (way.Left is { } left && column + width + (way.IsExact ? 20 : 28) < pane.Width)
                pane.Write(row, column + width + 2, $"leaves {(way.IsExact ? "" : "at most ")}{left} {(left == 1 ? "essay" : "essays")}", theme[Role.Count]);
            row++;
        }
    }

    /// <summary>A click on a part of the filter takes it off.</summary>
    internal static BrowseScreen? Click(BrowseScreen screen, int row, Rect area, Surroundings surroundings)
    {
        int index = row - FirstWayOut(screen, area, surroundings.Theme);
        return index >= 0 && index < screen.WaysOut.Length
            ? ShelfActions.Filtered(screen, screen.WaysOut[index].Part.RemoveFrom(screen.Filter), surroundings)
            : null;
    }

    private static int FirstRow(int height) => height < 6 ? 0 : 1;

    private static int FirstWayOut(BrowseScreen screen, Rect area, Theme theme) =>
        FirstRow(area.Height) + Message(screen, area, theme).Count + FirstRow(area.Height);

    private static IReadOnlyList<string> Message(BrowseScreen screen, Rect area, Theme theme) =>
        Ellipsis.Wrap(Text(screen, area, theme.Glyphs), Math.Max(1, area.Width - Indent - 2), Math.Max(1, area.Height - FirstRow(area.Height)), theme.Glyphs);

    private static Role Kind(BrowseScreen screen) => screen switch
    {
        { Problem: not null } => Role.Problem,
        { Library: null } => Role.Muted,
        _ => Role.Message,
    };

    private static string Text(BrowseScreen screen, Rect area, Glyphs glyphs) => screen switch
    {
        { Problem: { } problem } => problem,
        { Library: null } => $"Reading the posts {glyphs.Ellipsis}",
        { Chips.IsEmpty: false } when IsSearching(screen) => $"Searching the texts {glyphs.Ellipsis}",
        { Chips.IsEmpty: false } when area.Width < 30 => $"Nothing. Esc takes {screen.Chips[^1]} off.",
        { Chips.IsEmpty: false } => NothingFits(screen),
        { Library: { Waiting: > 0 } } => $"Reading the posts {glyphs.Ellipsis}",
        { Library: { Root.Length: > 0 } library } => $"There are no posts in {library.Root}. A post is a Markdown file; R looks again.",
        _ => "There are no posts here.",
    };

    private static bool IsSearching(BrowseScreen screen) => !screen.Filter.Text.IsEmpty && !IsUpToDate(screen);

    private static bool IsUpToDate(BrowseScreen screen) => screen.Found?.Filter == screen.Filter && SearchView.Progress(screen.Indexed) is null;

    private static string NothingFits(BrowseScreen screen)
    {
        string what = screen.Chips.Length == 1 ? "this" : screen.Chips.All(chip => chip.Kind == FilterKind.Tag) ? "all of these tags" : "all of this";
        return $"No essay has {what}. Esc takes {screen.Chips[^1]} off.";
    }
}
