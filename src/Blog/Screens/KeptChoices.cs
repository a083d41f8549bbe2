using System.Globalization;
using Blog.State;
using Blog.Themes;
using Name = Blog.State.Choice;

namespace Blog.Screens;

/// <summary>The choices that a reader makes by key, from one session to the next.</summary>
internal static class KeptChoices
{
    /// <summary>The screen as its reader left it; what was set for this session stays.</summary>
    internal static BrowseScreen Restored(BrowseScreen screen, ReadingState state) => screen with
    {
        Shelf = screen.Shelf with { Chosen = screen.Shelf.Chosen ?? Named<CardView>(state.Chosen(Name.View)) },
        Sort = screen.Sort ?? Named<ShelfSort>(state.Chosen(Name.Sort)),
        Reversed = screen.Reversed || state.Chosen(Name.Order) == "reversed",
        Grouping = screen.Grouping == default ? Named<Grouping>(state.Chosen(Name.Grouping)) ?? default : screen.Grouping,
        Zoomed = screen.Zoomed || state.Chosen(Name.Zoom) == "on",
        Measure = screen.Measure == BrowseScreen.UsualMeasure && int.TryParse(state.Chosen(Name.Measure), CultureInfo.InvariantCulture, out int cells)
            ? Math.Clamp(cells, BrowseActions.LeastMeasure, BrowseActions.MostMeasure)
            : screen.Measure,
    };

    /// <summary>The screen with what was chosen since noted in its memory.</summary>
    internal static BrowseScreen Kept(BrowseScreen before, BrowseScreen after, DateTimeOffset now)
    {
        if (after.Memory is not { } memory || before.Memory is null) return after;
        void Keep<T>(string name, T old, T present)
        {
            if (!EqualityComparer<T>.Default.Equals(old, present)) memory = memory.Chose(name, Text(present), now);
        }

        Keep(Name.View, before.Shelf.Chosen, after.Shelf.Chosen);
        Keep(Name.Sort, before.Sort, after.Sort);
        Keep(Name.Order, before.Reversed ? "reversed" : "", after.Reversed ? "reversed" : "");
        Keep(Name.Grouping, before.Grouping, after.Grouping);
        Keep(Name.Zoom, before.Zoomed ? "on" : "off", after.Zoomed ? "on" : "off");
        Keep(Name.Measure, before.Measure, after.Measure);
        return ReferenceEquals(memory, after.Memory) ? after : after with { Memory = memory };
    }

    /// <summary>The screen with the theme noted in its memory.</summary>
    internal static BrowseScreen Themed(BrowseScreen screen, Theme theme, DateTimeOffset now) =>
        screen.Memory is { } memory && memory.Chosen(Name.Theme) != theme.Name ? screen with { Memory = memory.Chose(Name.Theme, theme.Name, now) } : screen;

    /// <summary>The theme that the reader chose in an earlier session, or null where that does not count.</summary>
    internal static Theme? ThemeOf(BrowseScreen screen) =>
        screen.KeepsTheme && screen.Memory?.Chosen(Name.Theme) is { } name ? ThemeList.Named(name) : null;

    private static T? Named<T>(string? name) where T : struct, Enum => Enum.TryParse(name, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;

    private static string Text<T>(T value) => (string.Create(CultureInfo.InvariantCulture, $"{value}")).ToLowerInvariant();
}
