using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>How the essays on the shelf are ordered, grouped and shown.</summary>
public sealed record ShelfArrangement(ShelfSort Sort, bool Reversed, Grouping Grouping, CardView View);

/// <summary>The reader chose how the essays are ordered, grouped and shown.</summary>
public sealed record ArrangementChosen(ShelfArrangement Before, ShelfArrangement Now) : Message;

/// <summary>
/// Order, groups and view of the shelf, which follows at once.
/// <code>
/// ┌─ Sort ─────────────────┐
/// │ Order                  │
/// │   [x] by date          │
/// │ ▌ [ ] by title         │
/// └────────────────────────┘
/// </code>
/// </summary>
/// <param name="HasText">The filter has text, and there is a best match.</param>
public sealed record SortScreen(ShelfArrangement Now, bool HasText) : Screen
{
    private const int Width = 30;

    internal static readonly KeyMap Own = new(
        new KeyGroup("Sort",
        [
            new("accept", ["Enter", "l", "Right"], "choose this and go to the shelf", new DialogAccept()) { Hint = "choose" },
            new("toggle", ["Space", "x"], "choose this and stay here", new DialogToggle()) { Hint = "try" },
            new("reverse", ["S"], "the other way round", new ReverseOrder()) { Hint = "reverse" },
            .. DialogKeys.Moving,
            new("close", ["Esc", "q", "s", "h", "Left"], "close", new DialogClose()) { Hint = "close" },
            new("help", ["?", "F1"], "these keys", new OpenHelp()),
        ]),
        CommonKeys.Program);

    /// <summary>The first row is a heading.</summary>
    public ListPlace Place { get; init; } = new(1, 0);

    public override KeyMap Keys => Own;

    public override bool CoversAll => false;

    private ImmutableArray<SortRow> Rows => SortRow.All(Now, HasText);

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        (ImmutableArray<SortRow> rows, Rect room) = (Rows, Room(surroundings));
        if (Place.After(message, rows.Length, room) is { } place) return new Turn(this with { Place = Beyond(place, rows, room) });
        if (Place.Clicked(message, rows.Length, room) is { } clicked)
            return clicked < 0 ? room.Contains(((PointerUsed)message).Event.At) ? null : Turn.Closed : At(clicked, rows, room).Choose(rows[clicked]);
        return message switch
        {
            DialogClose => Turn.Closed,
            DialogToggle => Choose(rows[Place.Selected]),
            DialogAccept => Choose(rows[Place.Selected]) with { Screen = null },
            ReverseOrder => Choose(Now with { Reversed = !Now.Reversed }),
            OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(Own))),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        ImmutableArray<SortRow> rows = Rows;
        Pane pane = Dialog.Open(cells, "Sort", Width, rows.Length, surroundings);
        for (int row = 0; row < pane.Height && Place.Top + row < rows.Length; row++)
            DrawRow(pane, row, rows[Place.Top + row], Place.Top + row == Place.Selected, theme);
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, ShelfOrder.Describe(Now.Sort, Now.Reversed), surroundings);
        return new View(new Position(pane.Area.X, pane.Area.Y + Place.Selected - Place.Top), [pane.Area], null);
    }

    private static void DrawRow(Pane pane, int row, SortRow shown, bool selected, Theme theme)
    {
        if (shown.Chosen is null)
        {
            pane.Write(row, 0, shown.Text, theme[Role.Heading2]);
            return;
        }

        if (selected) pane.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
        pane.Write(row, 2, shown.IsOn ? theme.Glyphs.TaskDone : theme.Glyphs.TaskOpen, theme[shown.IsOn ? Role.Chip : Role.Text]);
        pane.Write(row, 6, Ellipsis.Cut(shown.Text, pane.Width - 6, theme.Glyphs), theme[selected ? Role.Strong : Role.Text]);
    }

    /// <summary>Past a heading, in the direction of the move; at the top its own heading comes into view.</summary>
    private ListPlace Beyond(ListPlace place, ImmutableArray<SortRow> rows, Rect room)
    {
        if (rows[place.Selected].Chosen is not null) return place;
        int step = place.Selected > Place.Selected || place.Selected == 0 ? 1 : -1;
        ListPlace beyond = place.Select(place.Selected + step, rows.Length, room.Height);
        return place.Selected == 0 && room.Height > 1 ? beyond with { Top = 0 } : beyond;
    }

    private SortScreen At(int index, ImmutableArray<SortRow> rows, Rect room) =>
        rows[index].Chosen is null ? this : this with { Place = Place.Select(index, rows.Length, room.Height) };

    private Turn Choose(SortRow row) => row.Chosen is { } chosen ? Choose(chosen) : new Turn(this);

    private Turn Choose(ShelfArrangement chosen) => new Turn(this with { Now = chosen }).Sending(new ArrangementChosen(Now, chosen));

    private Rect Room(Surroundings surroundings) => Dialog.Room(surroundings.Window, Width, Rows.Length);
}
