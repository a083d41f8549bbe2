using Blog.App;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// Draws the reader:
/// <code>
///  Engineering notes, ideas, and systems.                          9 essays · newest first
///  Short essays and technical notes on building production systems, …
/// ──────────────────────────────────────┬─────────────────────────────────────────────────
///   the shelf                           │   the essay
/// ──────────────────────────────────────┴─────────────────────────────────────────────────
///  Enter read · T tags · ? help                                              1 of 9 · 42%
/// </code>
/// </summary>
internal static class BrowseView
{
    internal static View Draw(BrowseScreen screen, CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        BrowseLayout layout = screen.Layout(surroundings);
        Pane At(Rect area) => new(cells, area);

        if (!layout.Header.IsEmpty) DrawHeader(screen, At(layout.Header), theme);
        DrawRule(At(layout.UpperRule), layout.Divider, theme.Glyphs.TeeDown, theme);
        DrawRule(At(layout.LowerRule), layout.Divider, theme.Glyphs.TeeUp, theme);
        for (int row = 0; row < layout.Divider.Height; row++) At(layout.Divider).Write(row, 0, theme.Glyphs.Vertical, theme[Role.Separator]);

        if (!layout.Offer.IsEmpty && screen.Begun is { } begun) DrawOffer(begun, screen, At(layout.Offer), surroundings);
        Position? cursor = null;
        if (!layout.Shelf.IsEmpty)
        {
            if (screen.Shelf.Posts.IsEmpty) EmptyShelf.Draw(screen, At(layout.Shelf), theme);
            else cursor = screen.Shelf.Draw(At(layout.Shelf), theme);
        }

        if (!layout.Article.IsEmpty && screen.Reading is not null)
        {
            if (screen.ArticleProblem is { } problem) DrawText(problem, Role.Problem, At(layout.Article), theme);
            else if (screen is { Article: null, Focus: Focus.Article }) DrawText("Reading the essay …", Role.Muted, At(layout.Article), theme);
            else screen.Article?.Draw(At(layout.Article), theme, screen.Focus == Focus.Article);
        }

        (ScrollBar? ofShelf, ScrollBar? ofArticle) = (ScrollBarActions.OfShelf(screen, surroundings), ScrollBarActions.OfArticle(screen, surroundings));
        ofShelf?.Draw(cells, layout.HasTwoPanes ? theme.Glyphs.DividerThumb : theme.Glyphs.ScrollThumb, theme);
        ofArticle?.Draw(cells, theme.Glyphs.ScrollThumb, theme);

        Rect contents = SideContents.Area(screen, surroundings);
        if (!contents.IsEmpty) SideContents.Draw(screen.Article!, At(contents), theme);
        string place = Place(screen, layout, theme);
        if (screen.Finding is { } line) cursor = FindActions.Draw(line, At(layout.Footer), place, theme);
        else Footer.Draw(At(layout.Footer), screen.Keys, place, surroundings, LinkActions.Leading(screen, surroundings));
        return new View(
            screen.Focus == Focus.Shelf || screen.Finding is not null ? cursor : null,
            [.. new[] { layout.Shelf, layout.Article with { Width = ScrollingWidth(layout.Article, contents, ofArticle) } }.Where(area => !area.IsEmpty)],
            screen.Focus == Focus.Article && screen.Article is { } article ? article.Post.Title : screen.Library?.Site.Title);
    }

    /// <summary>The columns that go up and down with the text: bar and contents stand still beside it.</summary>
    private static int ScrollingWidth(Rect article, Rect contents, ScrollBar? bar) =>
        contents.IsEmpty ? article.Width - (bar is null ? 0 : 1) : contents.X - article.X;

    private static void DrawOffer(Post begun, BrowseScreen screen, Pane pane, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        string key = surroundings.Keys.Of(BrowseKeys.Shelf).Bindings.First(binding => binding.Action == "continue").Keys.FirstOrDefault() ?? "";
        int column = pane.Write(0, 2, key, theme[Role.FooterKey]);
        string far = $" {theme.Glyphs.Dot} {screen.Memory?.Percent(begun.Slug)}%";
        string text = Ellipsis.Cut($" continue reading: {begun.Title}", pane.Width - column - CellWidth.Measure(far) - 1, theme.Glyphs);
        column = pane.Write(0, column, text, theme[Role.Text]);
        pane.Write(0, column, far, theme[Role.Count]);
    }

    private static void DrawHeader(BrowseScreen screen, Pane pane, Theme theme)
    {
        int left = FilterChips.Draw(screen, pane, theme);
        Site? site = screen.Library?.Site;
        pane.Write(0, 1, Ellipsis.Cut(site?.Title ?? "", left - 2, theme.Glyphs), theme[Role.SiteTitle]);
        if (pane.Height > 1) pane.Write(1, 1, Ellipsis.Cut(site?.Description ?? "", pane.Width - 2, theme.Glyphs), theme[Role.SiteDescription]);
    }

    private static void DrawRule(Pane pane, Rect divider, string tee, Theme theme)
    {
        if (pane.Area.IsEmpty) return;
        pane.Repeat(0, 0, pane.Width, theme.Glyphs.Horizontal, theme[Role.Separator]);
        if (!divider.IsEmpty) pane.Write(0, divider.X, tee, theme[Role.Separator]);
    }

    private static void DrawText(string text, Role role, Pane pane, Theme theme)
    {
        int row = 1;
        foreach (string line in Ellipsis.Wrap(text, pane.Width - 4, pane.Height - 1, theme.Glyphs)) pane.Write(row++, 2, line, theme[role]);
    }

    private static string Place(BrowseScreen screen, BrowseLayout layout, Theme theme)
    {
        string? indexing = screen.WantsIndex ? SearchView.Progress(screen.Indexed) : null;
        if (screen.Shelf.Posts.IsEmpty && screen.Visiting is null) return indexing ?? "";
        string place = screen.Visiting is not null ? "not on this shelf" : screen.Shelf.Heading is { } heading ? heading.Name : $"{screen.Shelf.Number + 1} of {screen.Shelf.Posts.Length}";
        if (indexing is not null) place = $"{indexing} {theme.Glyphs.Dot} {place}";
        if (screen is { Focus: Focus.Article, Article.Lights: { IsFromSearch: false } lights }) place = lights.Place;
        bool showsArticle = !layout.Article.IsEmpty && screen.Article is { } article && article.Post.Path == screen.Reading?.Path;
        return showsArticle ? $"{place} {theme.Glyphs.Dot} {Progress(screen.Article!, screen.Focus == Focus.Article && layout.Footer.Width >= 60, layout.Article.Height, theme)}" : place;
    }

    /// <summary>How much was seen, and while it is read how long the rest takes.</summary>
    /// <param name="tellsTime">False where there is too little room, or nobody reads.</param>
    private static string Progress(ArticlePane article, bool tellsTime, int height, Theme theme)
    {
        int percent = article.Percent(height);
        int minutes = (int)Math.Ceiling(article.Post.ReadingMinutes * (100 - percent) / 100.0);
        return tellsTime && minutes > 0 ? $"{percent}% {theme.Glyphs.Dot} {minutes} min left" : $"{percent}%";
    }
}
