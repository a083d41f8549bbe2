using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>The list of essays, with headings where they are grouped. Only what is in the window is ever set, so that its cost does not grow with the library.</summary>
/// <param name="Posts">The essays in the order in which they stand, those in folded groups too.</param>
/// <param name="Selected">The place of the chosen one in <see cref="Entries"/>, which is its place in <paramref name="Posts"/> where there are no groups; 0 when there is none.</param>
/// <param name="Top">The first entry in the window.</param>
/// <param name="Hidden">How many rows of the first entry are above the window.</param>
public sealed record ShelfPane(ImmutableArray<Post> Posts, int Selected = 0, int Top = 0, int Hidden = 0)
{
    /// <summary>What the reader chose, or null for what suits the layout.</summary>
    public CardView? Chosen { get; init; }

    /// <summary>What the reader did, for the marks on the cards; null while it is not known.</summary>
    public ReadingState? Memory { get; init; }

    public Grouping Grouping { get; init; }

    /// <summary>The names of the groups of which only the heading is shown.</summary>
    public ImmutableHashSet<string> Folded { get; init; } = [];

    /// <summary>What stands in the list.</summary>
    public ImmutableArray<ShelfEntry> Entries { get; private init; } = Groupings.Entries(Posts, Grouping.None, []);

    public Post? Current => Entries.IsEmpty ? null : Entries[Selected].Post;

    /// <summary>The heading that is chosen, or null.</summary>
    public ShelfGroup? Heading => Entries.IsEmpty ? null : Entries[Selected].Group;

    /// <summary>The place of the chosen essay in <see cref="Posts"/>; for a heading that of the first essay under it.</summary>
    public int Number
    {
        get
        {
            if (Grouping == Grouping.None) return Selected;
            int number = 0;
            for (int i = 0; i < Selected; i++) number += Entries[i] switch { { Post: not null } => 1, { Group: { IsFolded: true } folded } => folded.Count, _ => 0 };
            return number;
        }
    }

    internal CardView ViewIn(Rect area) => Chosen ?? (area.Width >= 64 && area.Height >= 16 ? CardView.Full : CardView.Brief);

    /// <summary>Chooses an entry.</summary>
    public ShelfPane Select(int index, Rect area, Theme theme) =>
        Entries.IsEmpty ? this : (this with { Selected = Math.Clamp(index, 0, Entries.Length - 1) }).ShowSelected(area, theme);

    /// <summary>Chooses an essay by its place in <see cref="Posts"/>; its group opens.</summary>
    public ShelfPane SelectPost(int number, Rect area, Theme theme)
    {
        if (Posts.IsEmpty || Grouping == Grouping.None) return Select(number, area, theme);
        Post post = Posts[Math.Clamp(number, 0, Posts.Length - 1)];
        ShelfPane open = FindGroupOf(post) is { Group.IsFolded: true } entry ? Fold(entry.Group!.Name, false, area, theme) : this;
        return open.Select(open.Entries.FindIndexOf(shown => ReferenceEquals(shown.Post, post)), area, theme);
    }

    /// <summary>Goes on by whole windows: the entry that follows the last whole one comes to stand on top.</summary>
    public ShelfPane Page(int pages, Rect area, Theme theme)
    {
        int step = Math.Max(1, WholeEntries(area, theme).Count());
        return Select(Selected + (pages * step), area, theme);
    }

    /// <summary>The same shelf over other posts; the selection stays on its essay where that is still there.</summary>
    /// <param name="posts">Those of a group together.</param>
    public ShelfPane Over(ImmutableArray<Post> posts, Rect area, Theme theme)
    {
        ShelfPane next = this with { Posts = posts, Entries = Groupings.Entries(posts, Grouping, Folded), Top = 0, Hidden = 0 };
        return (next with { Selected = next.PlaceOf(Current, Heading?.Name, Selected) }).ShowSelected(area, theme);
    }

    /// <summary>Shows of a group the heading alone, or its essays too.</summary>
    public ShelfPane Fold(string name, bool isFolded, Rect area, Theme theme)
    {
        ImmutableHashSet<string> folded = isFolded ? Folded.Add(name) : Folded.Remove(name);
        ShelfPane next = this with { Folded = folded, Entries = Groupings.Entries(Posts, Grouping, folded) };
        next = next with { Selected = next.PlaceOf(Current, Heading?.Name, Selected), Top = Math.Min(Top, next.Entries.Length - 1), Hidden = 0 };
        return next.ShowSelected(area, theme);
    }

    public ShelfPane NextView(Rect area, Theme theme)
    {
        CardView next = (CardView)(((int)ViewIn(area) + 1) % 3);
        return (this with { Chosen = next }).ShowSelected(area, theme);
    }

    /// <summary>
    /// Moves the window so that the whole selected card is in it: lines as little as it takes; cards until the selected one is in the
    /// middle. What comes next is then seen before it is reached, and of three steps through cards two scroll nothing.
    /// </summary>
    public ShelfPane ShowSelected(Rect area, Theme theme)
    {
        if (Entries.IsEmpty || area.Height < 1) return this;
        CardView view = ViewIn(area);
        int height = Height(Selected, view, area, theme);
        if (height >= area.Height) return this with { Top = Selected, Hidden = 0 };
        if (IsWholeInWindow(height, area, theme)) return this;

        if (view != CardView.Row) return Ending(Selected, (area.Height + height) / 2, area, theme).FromWholeCard().WithoutGapBelow(area, theme);
        return Selected <= Top ? this with { Top = Selected, Hidden = 0 } : Ending(Selected, area.Height, area, theme);
    }

    private bool IsWholeInWindow(int height, Rect area, Theme theme)
    {
        if (Selected < Top || (Selected == Top && Hidden > 0)) return false;
        int row = -Hidden;
        for (int i = Top; i < Selected && row < area.Height; i++) row += Rows(i, area, theme);
        return row + height <= area.Height;
    }

    /// <summary>The window in which the last row of an entry is so many rows below the top, or less where the list begins.</summary>
    private ShelfPane Ending(int entry, int below, Rect area, Theme theme)
    {
        int top = entry;
        int rows = Height(entry, ViewIn(area), area, theme);
        while (top > 0 && rows < below) rows += Rows(--top, area, theme);
        return this with { Top = top, Hidden = Math.Max(0, rows - below) };
    }

    private ShelfPane FromWholeCard() => Hidden > 0 && Top < Selected ? this with { Top = Top + 1, Hidden = 0 } : this;

    /// <summary>The same window, unless the list ends above its last row.</summary>
    private ShelfPane WithoutGapBelow(Rect area, Theme theme)
    {
        ShelfPane last = Ending(Entries.Length - 1, area.Height, area, theme);
        return (Top, Hidden).CompareTo((last.Top, last.Hidden)) > 0 ? last : this;
    }

    /// <summary>The entry at a row of the pane, or null below the last.</summary>
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
            int titleRow = top + (Entries[index].Post is null ? 0 : Cards.TitleRow(ViewIn(pane.Area)));
            if (index == Selected && titleRow >= 0 && titleRow < pane.Height)
                cursor = new Position(pane.Area.X, pane.Area.Y + titleRow);
        }

        return cursor;
    }

    private IEnumerable<(int Index, int Top, IReadOnlyList<Line> Card)> Visible(Rect area, Theme theme)
    {
        CardView view = ViewIn(area);
        int top = -Hidden;
        for (int i = Top; i < Entries.Length && top < area.Height; i++)
        {
            IReadOnlyList<Line> card = Set(i, view, area, i == Selected, theme);
            yield return (i, top, card);
            top += card.Count + Cards.Gap(view);
        }
    }

    /// <summary>The entries of which every row is in the window.</summary>
    internal IEnumerable<int> WholeEntries(Rect area, Theme theme) =>
        Visible(area, theme).Where(card => card.Top >= 0 && card.Top + card.Card.Count <= area.Height).Select(card => card.Index);

    /// <summary>The rows of an entry with the blank ones below it.</summary>
    internal int Rows(int index, Rect area, Theme theme) => Height(index, ViewIn(area), area, theme) + Cards.Gap(ViewIn(area));

    private int Height(int index, CardView view, Rect area, Theme theme) => Set(index, view, area, false, theme).Count;

    private IReadOnlyList<Line> Set(int index, CardView view, Rect area, bool selected, Theme theme) => Entries[index] switch
    {
        { Post: { } post } => Cards.Set(post, view, area.Width, selected, theme, Memory),
        { Group: { } group } => [Cards.Heading(group, area.Width, selected, theme)],
        _ => [],
    };

    /// <summary>Where an essay, or else a heading, stands now; the heading for an essay in a folded group; else the essay that is nearest to where it stood.</summary>
    private int PlaceOf(Post? post, string? heading, int before)
    {
        int place = post is null
            ? Entries.FindIndexOf(entry => entry.Group is { } group && group.Name == heading)
            : IndexOf(post);
        if (place < 0 && post is not null && Posts.Any(other => other.Path == post.Path)) place = Entries.IndexOf(FindGroupOf(post));
        if (place >= 0) return place;

        int near = Math.Clamp(before, 0, Math.Max(0, Entries.Length - 1));
        return near + 1 < Entries.Length && Entries[near].Group is { IsFolded: false } ? near + 1 : near;
    }

    /// <summary>An essay is still the same one in its old file, under its old name, or with its old text.</summary>
    private int IndexOf(Post wanted)
    {
        int index = Entries.FindIndexOf(entry => entry.Post?.Path == wanted.Path);
        if (index >= 0 || Posts.Any(post => post.Path == wanted.Path)) return index;
        index = Entries.FindIndexOf(entry => entry.Post?.Slug == wanted.Slug);
        return index >= 0 ? index : Entries.FindIndexOf(entry => entry.Post?.ContentHash == wanted.ContentHash);
    }

    private ShelfEntry FindGroupOf(Post post) => Entries.FirstOrDefault(
        entry => entry.Group is { } group && (Grouping == Grouping.Category ? Search.FacetKey.Same(group.Name, Groupings.NameOf(post, Grouping)) : group.Name == Groupings.NameOf(post, Grouping)));
}
