using System.Collections.Immutable;
using System.Globalization;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Draws the filter panel.</summary>
internal static class FacetView
{
    private const int TabGap = 2;

    /// <returns>Where the terminal's cursor stands.</returns>
    internal static Position? Draw(FacetsScreen screen, Pane pane, Theme theme)
    {
        Position? typing = screen.IsTyping || screen.Narrowed.Text.Length > 0 ? DrawInput(screen, pane, theme) : null;
        if (typing is null) DrawTabs(screen, pane, theme);
        Pane list = pane.Part(new Rect(0, 1, pane.Width, pane.Height - 1));
        if (screen.Values.IsEmpty) list.Write(0, 2, Ellipsis.Cut(Empty(screen), list.Width - 2, theme.Glyphs), theme[Role.Muted]);

        ListPlace place = screen.Place;
        for (int row = 0; row < list.Height && place.Top + row < screen.Values.Length; row++)
        {
            string value = screen.Values[place.Top + row];
            DrawValue(screen, list, row, value, screen.Left.GetValueOrDefault(FacetKey.Of(value)), theme);
        }

        if (screen.IsTyping) return typing;
        return screen.Values.IsEmpty ? null : new Position(list.Area.X, list.Area.Y + place.Selected - place.Top);
    }

    /// <summary>The section whose name stands at a column of the head.</summary>
    internal static int? SectionAt(FacetsScreen screen, int column, int width)
    {
        foreach ((int index, int start, string name) in Tabs(screen, width))
        {
            if (column >= start && column < start + name.Length) return index;
        }

        return null;
    }

    private static string Empty(FacetsScreen screen) =>
        screen.Narrowed.Text.Length > 0 ? "Nothing here is called that." : $"These posts have no {screen.Section.Name.ToLowerInvariant()}.";

    private static void DrawTabs(FacetsScreen screen, Pane pane, Theme theme)
    {
        foreach ((int index, int start, string name) in Tabs(screen, pane.Width))
            pane.Write(0, start, name, theme[index == screen.Shown ? Role.DialogTitle : Role.Muted]);
    }

    private static Position DrawInput(FacetsScreen screen, Pane pane, Theme theme)
    {
        int column = pane.Write(0, 0, "/ ", theme[Role.Marker]);
        return screen.Narrowed.Draw(pane, 0, column, pane.Width - column, theme[Role.Text]);
    }

    /// <summary>The names of the sections side by side; where they do not all fit, from the one in view on.</summary>
    private static ImmutableArray<(int Index, int Start, string Name)> Tabs(FacetsScreen screen, int width)
    {
        string[] names = [.. screen.Sections.Select(section => section.Has == FilterKind.Tag && screen.IsAny ? "Tags (any)" : section.Name)];
        int all = names.Sum(name => name.Length + TabGap);
        int column = TabGap;
        List<(int, int, string)> tabs = [];
        for (int i = all <= width ? 0 : screen.Shown; i < names.Length; i++)
        {
            tabs.Add((i, column, names[i]));
            column += names[i].Length + TabGap;
        }

        return [.. tabs];
    }

    private static void DrawValue(FacetsScreen screen, Pane list, int row, string value, int left, Theme theme)
    {
        bool selected = screen.Place.Top + row == screen.Place.Selected;
        FacetState state = screen.StateOf(value);

        // What is chosen leaves what is left now; so does what is excluded, of which none is among them.
        int count = state == FacetState.Free ? left : screen.Counts.Total;
        Style style = theme[state != FacetState.Free ? Role.Chip : count == 0 ? Role.Muted : Role.Text];
        int right = list.WriteRight(row, count.ToString(CultureInfo.InvariantCulture), theme[Role.Count]);
        if (selected) list.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
        list.Write(row, 2, Box(state, theme.Glyphs), style);
        list.Write(row, 6, Ellipsis.Cut(value, right - 7, theme.Glyphs), selected ? style.With(TextAttributes.Bold) : style);
    }

    private static string Box(FacetState state, Glyphs glyphs) => state switch
    {
        FacetState.Must => glyphs.TaskDone,
        FacetState.Any => "[o]",
        FacetState.Not => "[-]",
        _ => glyphs.TaskOpen,
    };
}
