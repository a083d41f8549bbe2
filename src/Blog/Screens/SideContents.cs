using System.Collections.Immutable;
using Blog.App;
using Blog.Articles;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// The headings of the essay beside its text, in a very wide window:
/// <code>
///   the text in its column, where it stands without          The first part
///   the headings as well; nothing moves when they come     › The second part
///   or go.                                                     A part of it
/// </code>
/// </summary>
internal static class SideContents
{
    private const int WidthForOnePane = 160, WidthForTwoPanes = 190;
    private const int LeastWidth = 20, MostWidth = 40, Gap = 3, RowsAbove = 1;

    /// <summary>Fewer headings are no help.</summary>
    private const int LeastHeadings = 2;

    /// <summary>Where the headings stand in the window; empty where there is no room for them.</summary>
    /// <remarks>Over the full window the terminal scrolls whole rows, and would take the headings along: sent anew they cost more than the
    /// line that comes in. So there they only stand where the terminal has margins at the sides.</remarks>
    internal static Rect Area(BrowseScreen screen, Surroundings surroundings)
    {
        BrowseLayout layout = screen.Layout(surroundings);
        bool isWide = layout.HasTwoPanes
            ? surroundings.Window.Width >= WidthForTwoPanes
            : surroundings.Window.Width >= WidthForOnePane && surroundings.Traits.LeftRightMargins;
        if (!isWide || screen is not { ShowsContents: true, Focus: Focus.Article, ArticleProblem: null, Article: { } article }
            || article.Article.Headings.Length < LeastHeadings) return default;

        Rect area = layout.Article;
        int side = (area.Width - article.Article.Width) / 2;
        int width = Math.Min(MostWidth, side - Gap - 1);
        return width < LeastWidth ? default : new Rect(area.X + side + article.Article.Width + Gap, area.Y + RowsAbove, width, area.Height - RowsAbove);
    }

    /// <summary>The row of the essay whose heading stands at a place of the window, or null.</summary>
    internal static int? At(BrowseScreen screen, Position at, Surroundings surroundings)
    {
        Rect area = Area(screen, surroundings);
        if (!area.Contains(at) || screen.Article is not { } article) return null;
        int index = First(article, area.Height) + at.Y - area.Y;
        return index < article.Article.Headings.Length ? article.Article.Headings[index].Row : null;
    }

    internal static void Draw(ArticlePane article, Pane pane, Theme theme)
    {
        ImmutableArray<ArticleHeading> headings = article.Article.Headings;
        int top = headings.Min(heading => heading.Level), current = ContentsScreen.CurrentOf(article);
        int first = First(article, pane.Height);
        for (int row = 0; row < pane.Height && first + row < headings.Length; row++)
        {
            bool isCurrent = first + row == current;
            ArticleHeading heading = headings[first + row];
            int column = 2 * (1 + heading.Level - top);
            if (isCurrent) pane.Write(row, column - 2, theme.Glyphs.HeadingMark, theme[Role.Marker]);
            pane.Write(row, column, Ellipsis.Cut(heading.Text, pane.Width - column, theme.Glyphs), theme[isCurrent ? Role.Text : Role.Muted]);
        }
    }

    /// <summary>The first heading that is listed: where not all find room, the current one stays in the middle.</summary>
    private static int First(ArticlePane article, int height) =>
        Math.Clamp(ContentsScreen.CurrentOf(article) - (height / 2), 0, Math.Max(0, article.Article.Headings.Length - height));
}
