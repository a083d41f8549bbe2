using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>The list of essays. Only what is in the window is ever set, so that its cost does not grow with the library.</summary>
/// <param name="Posts">The essays in the order in which they stand.</param>
/// <param name="Selected">The place of the chosen one in <paramref name="Posts"/>; 0 when there is none.</param>
/// <param name="Top">The first essay in the window.</param>
/// <param name="Hidden">How many rows of the first essay are above the window.</param>
public sealed record ShelfPane(ImmutableArray<Post> Posts, int Selected = 0, int Top = 0, int Hidden = 0)
{
    /// <summary>What the reader chose, or null for what suits the layout.</summary>
    public CardView? Chosen { get; init; }

    /// <summary>What the reader did, for the marks on the cards; null while it is not known.</summary>
    public ReadingState? Memory { get; init; }

    public Post? Current => Posts.IsEmpty ? null : Posts[Selected];

    private CardView ViewIn(Rect area) => Chosen ?? (area.Width >= 64 && area.Height >= 16 ? CardView.Full : CardView.Brief);

    public ShelfPane Select(int index, Rect area, Theme theme) =>
        Posts.IsEmpty ? this : (this with { Selected = Math.Clamp(index, 0, Posts.Length - 1) }).ShowSelected(area, theme);

    /// <summary>Goes on by whole windows: the essay that follows the last whole one comes to stand on top.</summary>
    public ShelfPane Page(int pages, Rect area, Theme theme)
    {
        int step = Math.Max(1, WholeCards(area, theme));
        return Select(Selected + (pages * step), area, theme);
    }

    /// <summary>The same shelf over other posts; the selection stays on its essay where that is still there.</summary>
    public ShelfPane Over(ImmutableArray<Post> posts, Rect area, Theme theme)
    {
        int kept = Current is { } current ? IndexOf(posts, current) : -1;
        int selected = kept >= 0 ? kept : Math.Clamp(Selected, 0, Math.Max(0, posts.Length - 1));
        return (this with { Posts = posts, Selected = selected, Top = 0, Hidden = 0 }).ShowSelected(area, theme);
    }

    /// <summary>An essay is still the same one in its old file, under its old name, or with its old text.</summary>
    private static int IndexOf(ImmutableArray<Post> posts, Post wanted)
    {
        int index = posts.FindIndexOf(post => post.Path == wanted.Path);
        if (index < 0) index = posts.FindIndexOf(post => post.Slug == wanted.Slug);
        return index >= 0 ? index : posts.FindIndexOf(post => post.ContentHash == wanted.ContentHash);
    }

    public ShelfPane NextView(Rect area, Theme theme)
    {
        CardView next = (CardView)(((int)ViewIn(area) + 1) % 3);
        return (this with { Chosen = next }).ShowSelected(area, theme);
    }

    /// <summary>Moves the window as little as it takes for the whole selected card to be in it.</summary>
    public ShelfPane ShowSelected(Rect area, Theme theme)
    {
        if (Posts.IsEmpty || area.Height < 1) return this;
        if (Selected < Top || (Selected == Top && Hidden > 0)) return this with { Top = Selected, Hidden = 0 };

        CardView view = ViewIn(area);
        int height = Height(Selected, view, area, theme);
        if (height >= area.Height) return this with { Top = Selected, Hidden = 0 };

        // Backwards from the selection until the window is full: either the present top comes first, or a new one is found.
        int rows = height;
        int top = Selected;
        while (top > Top && rows < area.Height)
        {
            top--;
            rows += Height(top, view, area, theme) + Cards.Gap(view);
        }

        if (top == Top && rows - Hidden <= area.Height) return this;
        return this with { Top = top, Hidden = Math.Max(0, rows - area.Height) };
    }

    /// <summary>The essay at a row of the pane, or null below the last.</summary>
    public int? At(int row, Rect area, Theme theme)
    {
        foreach ((int index, int top, IReadOnlyList<Line> card) in Visible(area, theme))
        {
            if (row >= top && row < top + card.Count + Cards.Gap(ViewIn(area))) return index;
        }

        return null;
    }

    /// <summary>Draws what is in the window.</summary>
    /// <returns>Where the terminal's cursor should stand: at the selected title, so that a screen reader speaks it.</returns>
    internal Position? Draw(Pane pane, Theme theme)
    {
        Position? cursor = null;
        foreach ((int index, int top, IReadOnlyList<Line> card) in Visible(pane.Area, theme))
        {
            for (int row = 0; row < card.Count; row++) pane.Write(top + row, 0, card[row]);
            int titleRow = top + Cards.TitleRow(ViewIn(pane.Area));
            if (index == Selected && titleRow >= 0 && titleRow < pane.Height)
                cursor = new Position(pane.Area.X, pane.Area.Y + titleRow);
        }

        return cursor;
    }

    private IEnumerable<(int Index, int Top, IReadOnlyList<Line> Card)> Visible(Rect area, Theme theme)
    {
        CardView view = ViewIn(area);
        int top = -Hidden;
        for (int i = Top; i < Posts.Length && top < area.Height; i++)
        {
            IReadOnlyList<Line> card = Cards.Set(Posts[i], view, area.Width, i == Selected, theme, Memory);
            yield return (i, top, card);
            top += card.Count + Cards.Gap(view);
        }
    }

    private int WholeCards(Rect area, Theme theme) =>
        Visible(area, theme).Count(card => card.Top >= 0 && card.Top + card.Card.Count <= area.Height);

    private int Height(int index, CardView view, Rect area, Theme theme) =>
        Cards.Set(Posts[index], view, area.Width, false, theme).Count;
}
