using System.Collections.Immutable;
using Blog.Articles;
using Blog.Terminal.Drawing;

namespace Blog.Screens;

/// <summary>Which link of an essay has the focus, and where links are in the window. Links are told by their index in the article.</summary>
internal static class LinkFocus
{
    /// <summary>The link with the focus, as long as it is in the window; what is not seen is not followed.</summary>
    internal static int? Active(ArticlePane pane, int height) =>
        pane.FocusedLink is { } index && IsVisible(pane.Article.Links[index], pane.Top, height) ? index : null;

    /// <summary>The links in the window, in the order of the text.</summary>
    internal static ImmutableArray<int> Visible(ArticlePane pane, int height) =>
        [.. InOrder(pane.Article, withEnding: true).Where(index => IsVisible(pane.Article.Links[index], pane.Top, height))];

    /// <summary>The focus on the next link: at first on one in the window, or the nearest one beyond it; after the last one on the first.</summary>
    /// <param name="steps">Negative for the link before.</param>
    /// <returns>The same pane when there are no links.</returns>
    internal static ArticlePane By(ArticlePane pane, int steps, int height)
    {
        int[] order = InOrder(pane.Article, withEnding: pane.IsRead(height));
        if (order.Length == 0) return pane;
        int at = Active(pane, height) is { } active ? Array.IndexOf(order, active) + steps : First(pane, order, steps, height);
        return On(pane, order[((at % order.Length) + order.Length) % order.Length], height);
    }

    /// <summary>The focus on a link, scrolled into view with some of the text before it where it was outside.</summary>
    internal static ArticlePane On(ArticlePane pane, int index, int height)
    {
        ArticleLink link = pane.Article.Links[index];
        bool isWhole = link.Spans.All(span => span.Row >= pane.Top && span.Row < pane.Top + height);
        ArticlePane shown = isWhole ? pane : pane.GoTo(link.Spans[0].Row - (height / 3), height);
        return shown with { FocusedLink = index };
    }

    /// <summary>The link at a cell of the window, or null.</summary>
    /// <param name="area">Where the article is in the window.</param>
    internal static int? At(ArticlePane pane, Rect area, Position at)
    {
        for (int i = 0; i < pane.Article.Links.Length; i++)
        {
            if (pane.Article.Links[i].Spans.Any(span => pane.CellsOf(span, area).Contains(at))) return i;
        }

        return null;
    }

    /// <summary>The focus after the essay was laid out anew: on the same link, if it is still there.</summary>
    internal static int? Kept(ArticlePane pane, Article article) =>
        pane.FocusedLink is { } index && index < article.Links.Length && article.Links[index] is { Spans.IsEmpty: false } link
        && link.Target == pane.Article.Links[index].Target ? index : null;

    private static int First(ArticlePane pane, int[] order, int steps, int height)
    {
        int RowOf(int index) => pane.Article.Links[index].Spans[0].Row;
        return steps > 0
            ? Math.Max(0, Array.FindIndex(order, index => RowOf(index) >= pane.Top)) + steps - 1
            : Array.FindLastIndex(order, index => RowOf(index) < pane.Top + height) + steps + 1;
    }

    /// <param name="withEnding">False to leave out the links under the essay: nobody is taken to its end by a key that looks for a link in it.</param>
    private static int[] InOrder(Article article, bool withEnding) =>
    [
        .. Enumerable.Range(0, article.Links.Length - (withEnding ? 0 : article.Ending?.Links ?? 0)).Where(index => !article.Links[index].Spans.IsEmpty)
            .OrderBy(index => article.Links[index].Spans[0].Row).ThenBy(index => article.Links[index].Spans[0].Column),
    ];

    private static bool IsVisible(ArticleLink link, int top, int height) => link.Spans.Any(span => span.Row >= top && span.Row < top + height);
}
