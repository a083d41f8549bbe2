using System.Collections.Immutable;
using System.Globalization;
using Blog.App;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// Every tag with the number of essays that it would leave; the shelf below follows at once.
/// <code>
/// ┌─ Tags ───────────────────────┐
/// │   [ ] production           4 │
/// │ ▌ [x] systems              3 │
/// └──────────────────────────────┘
/// </code>
/// </summary>
/// <param name="Posts">All posts of the library.</param>
/// <param name="Tags">Its tags, the most used first.</param>
/// <param name="Chosen">The tags that essays must have, all of them.</param>
public sealed record TagsScreen(ImmutableArray<Post> Posts, ImmutableArray<TagCount> Tags, ImmutableArray<Tag> Chosen) : Screen
{
    private const int Width = 40;

    internal static readonly KeyMap Own = new(
        new KeyGroup("Tags",
        [
            new("toggle", ["Space", "x"], "essays must have this tag, or need not", new DialogToggle()) { Hint = "choose" },
            new("accept", ["Enter", "l", "Right"], "choose this tag and go to the shelf", new DialogAccept()) { Hint = "show" },
            new("clear", ["c", "Backspace"], "choose none", new DialogClear()) { Hint = "clear" },
            .. DialogKeys.Moving,
            new("close", ["Esc", "q", "T", "h", "Left"], "close", new DialogClose()) { Hint = "close" },
            new("help", ["?", "F1"], "these keys", new OpenHelp()),
        ]),
        CommonKeys.Program);

    public ListPlace Place { get; init; }

    public override KeyMap Keys => Own;

    public override bool CoversAll => false;

    private Tag Current => Tags[Place.Selected].Tag;

    public static TagsScreen Over(Library library, ImmutableArray<Tag> chosen) => new(
        library.Posts, [.. LibraryTags.Of(library.Posts).OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Tag.Slug, StringComparer.Ordinal)], chosen);

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        if (Place.After(message, Tags.Length, room) is { } place) return new Turn(this with { Place = place });
        if (Place.Clicked(message, Tags.Length, room) is { } clicked) return clicked < 0 ? Turn.Closed : At(clicked, room).Toggle();
        return message switch
        {
            DialogClose => Turn.Closed,
            OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(Own))),
            DialogClear => Choose([]),
            DialogToggle when !Tags.IsEmpty => Toggle(),
            DialogAccept when !Tags.IsEmpty => Turn.Closed.Sending(new TagsChosen(Chosen.Contains(Current) ? Chosen : Chosen.Add(Current))),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        Pane pane = Dialog.Open(cells, "Tags", Width, Math.Max(1, Tags.Length), surroundings);
        if (Tags.IsEmpty) pane.Write(0, 0, "These posts have no tags.", theme[Role.Muted]);

        IReadOnlyDictionary<Tag, int> left = LibraryTags.CountsWith(Posts, Chosen);
        for (int row = 0; row < pane.Height && Place.Top + row < Tags.Length; row++) DrawTag(pane, row, Tags[Place.Top + row].Tag, left, theme);

        int essays = LibraryTags.With(Posts, Chosen).Count();
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, essays == 1 ? "1 essay" : $"{essays} essays", surroundings);
        return new View(Tags.IsEmpty ? null : new Position(pane.Area.X, pane.Area.Y + Place.Selected - Place.Top), [pane.Area], null);
    }

    private void DrawTag(Pane pane, int row, Tag tag, IReadOnlyDictionary<Tag, int> left, Theme theme)
    {
        bool selected = Place.Top + row == Place.Selected;
        bool chosen = Chosen.Contains(tag);
        int count = left.GetValueOrDefault(tag);
        Style style = theme[chosen ? Role.Chip : count == 0 ? Role.Muted : Role.Text];
        int right = pane.WriteRight(row, count.ToString(CultureInfo.InvariantCulture), theme[Role.Count]);
        if (selected) pane.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
        pane.Write(row, 2, chosen ? theme.Glyphs.TaskDone : theme.Glyphs.TaskOpen, style);
        pane.Write(row, 6, Ellipsis.Cut(tag.Name, right - 7, theme.Glyphs), selected ? style.With(TextAttributes.Bold) : style);
    }

    private TagsScreen At(int index, Rect room) => this with { Place = Place.Select(index, Tags.Length, room.Height) };

    private Turn Toggle() => Choose(Chosen.Contains(Current) ? Chosen.Remove(Current) : Chosen.Add(Current));

    private Turn Choose(ImmutableArray<Tag> tags) => new Turn(this with { Chosen = tags }).Sending(new TagsChosen(tags));

    private Rect Room(Surroundings surroundings) => Dialog.Room(surroundings.Window, Width, Math.Max(1, Tags.Length));
}
