using System.Collections.Immutable;
using Blog.App;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Draws the search.</summary>
internal static class SearchView
{
    private const int Indent = 2, WidestText = 110;

    private static readonly (string Query, string Means)[] Language =
    [
        ("word other", "both words, in any form, anywhere in the essay"),
        ("\"words in a row\"", "exactly these"),
        ("-word", "without this word"),
        ("tag:x -tag:y", "also category:\"AI Engineering\", author:x, lang:de"),
        ("after:2026-03", "also before:, until:, year:2026"),
        ("is:unread", "also started, read, bookmarked, new, changed"),
    ];

    internal static View Draw(SearchScreen screen, CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        SearchLayout layout = SearchLayout.For(screen, surroundings.Window);
        new Pane(cells, cells.Bounds).Clear(theme);
        Position cursor = DrawInput(screen, new Pane(cells, layout.Input), theme);
        Pane rule = new(cells, layout.Rule);
        rule.Repeat(0, 0, rule.Width, theme.Glyphs.Horizontal, theme[Role.Separator]);
        Pane notice = new(cells, layout.Notice);
        int row = 0;
        foreach (string line in Ellipsis.Wrap(string.Join(' ', screen.Query.Notices), notice.Width - Indent - 1, notice.Height, theme.Glyphs))
            notice.Write(row++, Indent, line, theme[Role.Message]);

        Pane list = new(cells, layout.List);
        if (screen.Query.IsEmpty) DrawLanguage(list, theme);
        else if (screen.Hits.IsEmpty) DrawNothing(screen, list, new Pane(cells, Head(layout)), theme);
        else DrawHits(screen, list, layout, theme);
        Footer.Draw(new Pane(cells, layout.Footer), screen.Keys, PlaceOf(screen, theme), surroundings);
        return new View(cursor, [layout.List], null);
    }

    /// <summary>How far the texts are indexed, in words, or null once they are.</summary>
    internal static string? Progress(IndexProgress? indexed) =>
        indexed is { } progress && progress.Done < progress.Total ? $"indexing {(long)progress.Done * 100 / progress.Total}%" : null;

    private static Position DrawInput(SearchScreen screen, Pane pane, Theme theme)
    {
        string found = Found(screen);
        int right = found.Length == 0 || pane.Width < 30 ? pane.Width - 1 : pane.WriteRight(0, found + " ", theme[Role.Count]) - 1;
        int column = pane.Write(0, 1, "/ ", theme[Role.Marker]);
        Position cursor = screen.Input.Draw(pane, 0, column, right - column, theme[Role.Text]);
        if (screen.Input.Text.Length == 0) pane.Write(0, column, Ellipsis.Cut(Hint(screen), right - column, theme.Glyphs), theme[Role.Muted]);
        return cursor;
    }

    private static string Hint(SearchScreen screen) =>
        screen.Recalls ? $"words of an essay, or Up for: {screen.Before}"
        : screen.All is { } all ? $"words of any of all {all} essays"
        : "words of an essay";

    private static string Found(SearchScreen screen) => screen.Answer?.Result switch
    {
        null => "",
        { IsTotalExact: true, Total: var found } when screen.All is { } all => $"{found} of all {all} essays",
        { Total: 1 } => "1 essay",
        { IsTotalExact: false } result => $"at most {result.Total} essays",
        { } result => $"{result.Total} essays",
    };

    private static string PlaceOf(SearchScreen screen, Theme theme)
    {
        string place = screen.Hits.IsEmpty ? "" : $"{screen.Place.Selected + 1} of {screen.Answer!.Result.Total}";
        return string.Join($" {theme.Glyphs.Dot} ", new[] { Progress(screen.Indexed), place }.Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>The rows above a list of words that are offered.</summary>
    private static Rect Head(SearchLayout layout)
    {
        int top = layout.Notice.Y + layout.Notice.Height;
        return layout.List with { Y = top, Height = layout.List.Y - top };
    }

    private static void DrawLanguage(Pane pane, Theme theme)
    {
        int column = pane.Width >= 60 ? 24 : 0;
        int row = 0;
        foreach ((string query, string means) in Language)
        {
            pane.Write(row, Indent, Ellipsis.Cut(query, pane.Width - Indent, theme.Glyphs), theme[Role.Strong]);
            if (column == 0) row++;
            if (column == 0 && pane.Height < 2 * Language.Length) continue;
            foreach (string line in Ellipsis.Wrap(means, Math.Min(WidestText, pane.Width) - Math.Max(column, 4) - 1, 2, theme.Glyphs))
                pane.Write(row++, Math.Max(column, 4), line, theme[Role.Muted]);
        }
    }

    private static void DrawNothing(SearchScreen screen, Pane list, Pane head, Theme theme)
    {
        string text = screen switch
        {
            { Indexed: null } => "The posts are still being read.",
            { Answer: null } => "",
            { Offers.IsEmpty: false } => "No essay has this. Nearest words:",
            _ when Progress(screen.Indexed) is not null => "Nothing so far; the texts are still being read.",
            _ => "No essay has this.",
        };
        (head.Height > 0 ? head : list).Write(0, Indent, Ellipsis.Cut(text, list.Width - Indent, theme.Glyphs), theme[Role.Message]);
        for (int row = 0; row < list.Height && screen.Place.Top + row < screen.Offers.Length; row++)
        {
            bool selected = screen.Place.Top + row == screen.Place.Selected;
            if (selected) list.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
            list.Write(row, Indent, screen.Offers[screen.Place.Top + row].Nearest, theme[selected ? Role.CardTitleSelected : Role.CardTitle]);
        }
    }

    private static void DrawHits(SearchScreen screen, Pane list, SearchLayout layout, Theme theme)
    {
        for (int i = screen.Place.Top; i < screen.Hits.Length && (i - screen.Place.Top) * layout.Slot < list.Height; i++)
            DrawHit(list, (i - screen.Place.Top) * layout.Slot, screen.Hits[i], layout.Slot, i == screen.Place.Selected, theme);
    }

    private static void DrawHit(Pane list, int row, SearchHit hit, int slot, bool selected, Theme theme)
    {
        int width = Math.Min(WidestText, list.Width) - 1;
        string date = list.Width >= 50 ? Dates.Short(hit.Post.Date) : "";
        int room = width - Indent - (date.Length > 0 ? date.Length + 2 : 0);
        if (selected) list.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
        Style title = theme[selected ? Role.CardTitleSelected : Role.CardTitle];
        Write(list, row, MarkedText.Wrap(hit.Post.Title, hit.TitleRanges, room, 1, title, theme));
        list.Write(row, width - date.Length, date, theme[Role.CardMeta]);
        if (slot > 1) Write(list, row + 1, MarkedText.Wrap(hit.Extract, hit.ExtractRanges, width - Indent, slot == 4 ? 2 : 1, theme[Role.CardSummary], theme));
    }

    private static void Write(Pane list, int row, ImmutableArray<Line> lines)
    {
        foreach (Line line in lines) list.Write(row++, Indent, line);
    }
}
