using Blog.Terminal.Drawing;

namespace Blog.Screens;

/// <summary>Which pane the keys go to.</summary>
public enum Focus : byte { Shelf, Article }

/// <summary>Where the parts of the reader stand in a window. An empty rectangle is not shown.</summary>
/// <param name="Header">Site and filter, above the shelf.</param>
/// <param name="UpperRule">The rule under the header.</param>
/// <param name="LowerRule">The rule above the footer.</param>
public sealed record BrowseLayout(Rect Header, Rect UpperRule, Rect Shelf, Rect Divider, Rect Article, Rect LowerRule, Rect Footer)
{
    /// <summary>The row above the shelf that offers to go on with an essay.</summary>
    public Rect Offer { get; init; }

    /// <summary>The column of the shelf's bar: between the panes it is their divider. Empty in a narrow window, which needs it for text.</summary>
    public Rect ShelfBar { get; init; }

    /// <summary>The column of the article's bar, which text leaves free.</summary>
    public Rect ArticleBar => Article.Width < LeastWidthWithBar ? default : Article with { X = Article.Right - 1, Width = 1 };

    private const int TwoPaneWidth = 120;
    private const int LeastWidthWithBar = 30;
    private const int LeastShelfWithOffer = 12;

    public bool HasTwoPanes => !Shelf.IsEmpty && !Article.IsEmpty;

    /// <summary>
    /// Two panes from 120 columns on, unless zoomed; else the pane with the focus alone, the article over the full window so
    /// that the terminal itself can scroll it.
    /// </summary>
    /// <param name="offers">True where there is an essay to go on with.</param>
    public static BrowseLayout For(Size window, Focus focus, bool zoomed, bool offers = false)
    {
        BrowseLayout layout = For(window, focus, zoomed);
        if (!offers || layout.Shelf.Height < LeastShelfWithOffer) return layout;
        Rect shelf = layout.Shelf;
        return layout with
        {
            Offer = shelf with { Height = 1 },
            Shelf = shelf with { Y = shelf.Y + 2, Height = shelf.Height - 2 },
            ShelfBar = layout.ShelfBar.IsEmpty ? default : layout.ShelfBar with { Y = shelf.Y + 2, Height = shelf.Height - 2 },
        };
    }

    private static BrowseLayout For(Size window, Focus focus, bool zoomed)
    {
        (int width, int height) = (window.Width, window.Height);
        Rect footer = new(0, height - 1, width, 1);
        bool twoPanes = width >= TwoPaneWidth && !zoomed;
        if (!twoPanes && focus == Focus.Article)
            return new(default, default, default, default, new Rect(0, 0, width, height - 1), default, footer);

        int headerHeight = height >= 16 ? 2 : 1;
        int ruleHeight = height >= 10 ? 1 : 0;
        int top = headerHeight + ruleHeight;
        int bottom = height - 1 - (height >= 16 ? 1 : 0);
        Rect header = new(0, 0, width, headerHeight);
        Rect upper = new(0, headerHeight, width, ruleHeight);
        Rect lower = new(0, bottom, width, height - 1 - bottom);
        if (!twoPanes)
        {
            int barWidth = width < LeastWidthWithBar ? 0 : 1;
            Rect shelf = new(0, top, width - barWidth, bottom - top);
            return new(header, upper, shelf, default, default, lower, footer) { ShelfBar = shelf with { X = shelf.Right, Width = barWidth } };
        }

        int shelfWidth = Math.Clamp(width * 3 / 8, 45, 56);
        Rect divider = new(shelfWidth, top, 1, bottom - top);
        return new(
            header,
            upper,
            new Rect(0, top, shelfWidth, bottom - top),
            divider,
            new Rect(shelfWidth + 1, top, width - shelfWidth - 1, bottom - top),
            lower,
            footer) { ShelfBar = divider };
    }
}
