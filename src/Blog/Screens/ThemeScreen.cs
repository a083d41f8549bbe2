using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>The themes; what is below shows the one under the selection, and keeps it only when it is chosen.</summary>
/// <param name="Before">The theme to go back to.</param>
public sealed record ThemeScreen(Theme Before) : Screen
{
    private const int Width = 24;

    internal static readonly KeyMap Own = new(
        new KeyGroup("Themes",
        [
            new("accept", ["Enter", "Space", "l", "Right"], "keep this theme", new DialogAccept()) { Hint = "keep" },
            .. DialogKeys.Moving,
            new("close", ["Esc", "q", "h", "Left", "Ctrl+T"], "go back to the theme before", new DialogClose()) { Hint = "back" },
            new("help", ["?", "F1"], "these keys", new OpenHelp()),
        ]),
        CommonKeys.Program);

    public ListPlace Place { get; init; }

    public override KeyMap Keys => Own;

    public override bool CoversAll => false;

    public static ThemeScreen Over(Surroundings surroundings)
    {
        int current = Math.Max(0, ThemeList.All.IndexOf(surroundings.Theme));
        return new(surroundings.Theme) { Place = default(ListPlace).Select(current, ThemeList.All.Length, Room(surroundings).Height) };
    }

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        int count = ThemeList.All.Length;
        if (Place.After(message, count, room) is { } place) return Try(place);
        if (Place.Clicked(message, count, room) is { } clicked) return clicked < 0 ? GoBack() : Try(Place.Select(clicked, count, room.Height));
        return message switch
        {
            DialogAccept => Turn.Closed,
            DialogClose => GoBack(),
            OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(Own))),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        Pane pane = Dialog.Open(cells, "Themes", Width, ThemeList.All.Length, surroundings);
        for (int row = 0; row < pane.Height && Place.Top + row < ThemeList.All.Length; row++)
        {
            bool selected = Place.Top + row == Place.Selected;
            if (selected) pane.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
            pane.Write(row, 2, ThemeList.All[Place.Top + row].Name, theme[selected ? Role.Strong : Role.Text]);
        }

        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, "", surroundings);
        return new View(new Position(pane.Area.X, pane.Area.Y + Place.Selected - Place.Top), [], null);
    }

    private Turn Try(ListPlace place) => new Turn(this with { Place = place }).Sending(new ThemeChosen(ThemeList.All[place.Selected]));

    private Turn GoBack() => Turn.Closed.Sending(new ThemeChosen(Before));

    private static Rect Room(Surroundings surroundings) => Dialog.Room(surroundings.Window, Width, ThemeList.All.Length);
}
