using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>A thumb that is held.</summary>
/// <param name="Pane">Whose it is.</param>
/// <param name="Bar">The bar as it was when the button went down.</param>
/// <param name="Row">The row of the screen at which it went down.</param>
/// <param name="HasMoved">The place before is kept to go back to, which is done once.</param>
public sealed record ThumbHeld(Focus Pane, ScrollBar Bar, int Row, bool HasMoved);

/// <summary>
/// What the mouse does in the bars at the side. A press beside the thumb brings it there, and it is held from then on: pages have keys and the
/// wheel, while the bar is for going far in one move. Nobody is lost by it, for the way back leads to where the text stood.
/// </summary>
internal static class ScrollBarActions
{
    /// <summary>What comes of the mouse on a bar, or while a thumb is held; null for anything else.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings)
    {
        if (message is not PointerUsed { Event: var pointer }) return null;
        return (pointer, screen.Held) switch
        {
            ({ Action: MouseAction.Press, Button: MouseButton.Left }, _) => Pressed(screen, message, pointer.At, surroundings),
            ({ Action: MouseAction.Move, Button: MouseButton.Left }, { } held) =>
                new Turn(Moved(screen, held, held.Bar.TopAfter(pointer.At.Y - held.Row), surroundings)),
            ({ Action: MouseAction.Release or MouseAction.Move }, { } held) => new Turn(Released(screen, held, surroundings)),
            _ => null,
        };
    }

    internal static ScrollBar? OfArticle(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen is not { Reading: not null, ArticleProblem: null, Article: { } article }) return null;
        Rect column = screen.Layout(surroundings).ArticleBar;
        int rows = article.Article.Lines.Length;
        return ScrollBar.Of(column, article.Top, rows - column.Height, rows);
    }

    internal static ScrollBar? OfShelf(BrowseScreen screen, Surroundings surroundings)
    {
        BrowseLayout layout = screen.Layout(surroundings);
        return ShelfScroll.Bar(screen.Shelf, layout.Shelf, layout.ShelfBar, surroundings.Theme);
    }

    /// <summary>The screen after a message, in which no thumb is held that is not there as it was.</summary>
    internal static BrowseScreen Settled(BrowseScreen before, BrowseScreen after, Message message)
    {
        bool isSame = message is not BrowseAction and not WindowResized && after.Focus == before.Focus && after.Zoomed == before.Zoomed
            && (after.Held?.Pane == Focus.Shelf ? after.Shelf.Posts == before.Shelf.Posts : ReferenceEquals(after.Article?.Article, before.Article?.Article));
        return after.Held is null || isSame || message is PointerUsed ? after : after with { Held = null };
    }

    private static Turn? Pressed(BrowseScreen screen, Message message, Position at, Surroundings surroundings)
    {
        (Focus pane, ScrollBar? found) = OfArticle(screen, surroundings) is { } own && own.Area.Contains(at)
            ? (Focus.Article, own)
            : (Focus.Shelf, OfShelf(screen, surroundings));
        if (found is not { } bar || !bar.Area.Contains(at)) return screen.Held is null ? null : LetGo(screen, message, surroundings);

        screen = screen with { Focus = pane };
        if (bar.HasThumbAt(at.Y)) return new Turn(screen with { Held = new ThumbHeld(pane, bar, at.Y, HasMoved: false) });
        ThumbHeld held = new(pane, bar with { Top = bar.TopAround(at.Y) }, at.Y, HasMoved: false);
        return new Turn(Moved(screen, held, held.Bar.Top, surroundings));
    }

    /// <summary>A press elsewhere, while no release was told: it does what it always does.</summary>
    private static Turn LetGo(BrowseScreen screen, Message message, Surroundings surroundings)
    {
        BrowseScreen free = screen with { Held = null };
        return free.Update(message, surroundings) ?? new Turn(free);
    }

    private static BrowseScreen Moved(BrowseScreen screen, ThumbHeld held, int top, Surroundings surroundings)
    {
        if (held.Pane == Focus.Shelf)
        {
            Rect area = screen.ShelfArea(surroundings);
            return screen with { Held = held, Shelf = ShelfScroll.To(screen.Shelf, top, area, surroundings.Theme) };
        }

        if (screen.Article is not { } article || top == article.Top) return screen with { Held = held };
        if (!held.HasMoved) screen = HistoryActions.Jumped(screen);
        return screen with { Held = held with { HasMoved = true }, Article = article.GoTo(top, screen.Layout(surroundings).Article.Height) };
    }

    /// <summary>The selection was left where it was while the thumb was held, so that no essay is opened on the way.</summary>
    private static BrowseScreen Released(BrowseScreen screen, ThumbHeld held, Surroundings surroundings)
    {
        BrowseScreen free = screen with { Held = null };
        if (held.Pane == Focus.Article) return free;
        return free with { Shelf = ShelfScroll.WithSelectionShown(screen.Shelf, screen.ShelfArea(surroundings), surroundings.Theme) };
    }
}
