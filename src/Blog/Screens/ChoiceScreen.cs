using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Something that can be chosen from a list.</summary>
/// <param name="Text">What is shown, and matched against what is typed.</param>
/// <param name="Note">Stands at the right: a key, a count.</param>
/// <param name="Message">What choosing it sends.</param>
public sealed record Choice(string Text, string Note, Message Message)
{
    /// <summary>How deep it stands below others; only shown while nothing is typed.</summary>
    public int Depth { get; init; }

    /// <summary>True for the one that holds now.</summary>
    public bool IsCurrent { get; init; }
}

/// <summary>
/// A list that is narrowed by typing:
/// <code>
/// ┌─ Contents ───────────────────┐
/// │ &gt; log                        │
/// │ ▌ The log line        read   │
/// │   What a log is for   40%    │
/// └──────────────────────────────┘
/// </code>
/// </summary>
public abstract record ChoiceScreen : Screen
{
    private const int InputRows = 1;

    /// <summary>What is typed.</summary>
    public TextInput Input { get; init; } = TextInput.Empty;

    public ListPlace Place { get; init; }

    public override bool CoversAll => false;

    public override bool TakesText => true;

    public override KeyMap Keys => ChoiceKeys.Map;

    protected abstract string Title { get; }

    /// <summary>The width that the list wants to have, in cells.</summary>
    protected virtual int WantedWidth => 60;

    /// <summary>What stands in the line while nothing is typed.</summary>
    protected virtual string Prompt => "type to narrow";

    /// <summary>Everything that there is to choose, in the order in which it stands while nothing is typed.</summary>
    protected abstract ImmutableArray<Choice> Choices { get; }

    /// <summary>What is typed may itself be a command; null when it is none.</summary>
    protected virtual Message? Typed(string text) => null;

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Rect room = ListRoom(surroundings);
        ImmutableArray<Choice> fitting = Fitting();
        if (Place.After(message, fitting.Length, room) is { } place) return new Turn(this with { Place = place });
        if (Place.Clicked(message, fitting.Length, room) is { } clicked) return clicked >= 0 ? Chosen(fitting, clicked) : IsInside(message, surroundings) ? null : Turn.Closed;
        if (Input.After(message) is { } input) return new Turn(this with { Input = input, Place = default });
        return message switch
        {
            DialogClose => Turn.Closed,
            DialogAccept => Chosen(fitting, Place.Selected),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        ImmutableArray<Choice> fitting = Fitting();
        Pane pane = Dialog.Open(cells, Title, WantedWidth, Choices.Length + InputRows, surroundings);
        Position cursor = DrawInput(pane, theme);
        Pane list = pane.Part(new Rect(0, InputRows, pane.Width, pane.Height - InputRows));
        for (int row = 0; row < list.Height && Place.Top + row < fitting.Length; row++) DrawChoice(list, row, fitting[Place.Top + row], theme);
        if (fitting.IsEmpty) list.Write(0, 2, "Nothing here is called that.", theme[Role.Muted]);
        string count = fitting.IsEmpty ? "" : $"{Place.Selected + 1} of {fitting.Length}";
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Keys, count, surroundings);
        return new View(cursor, [list.Area], null);
    }

    private ImmutableArray<Choice> Fitting()
    {
        if (Input.Text.Length == 0) return Choices;
        return
        [
            .. Choices.Select(choice => (Choice: choice, Score: FuzzyMatch.Score(Input.Text, choice.Text)))
                .Where(pair => pair.Score is not null).OrderByDescending(pair => pair.Score).Select(pair => pair.Choice),
        ];
    }

    private Turn Chosen(ImmutableArray<Choice> fitting, int index)
    {
        Message? message = Typed(Input.Text) ?? (index < fitting.Length ? fitting[index].Message : null);
        return message is null ? Turn.Closed : Turn.Closed.Sending(message);
    }

    private Position DrawInput(Pane pane, Theme theme)
    {
        int column = pane.Write(0, 0, "> ", theme[Role.Marker]);
        Position cursor = Input.Draw(pane, 0, column, pane.Width - column, theme[Role.Text]);
        if (Input.Text.Length == 0) pane.Write(0, column, Ellipsis.Cut(Prompt, pane.Width - column, theme.Glyphs), theme[Role.Muted]);
        return cursor;
    }

    private void DrawChoice(Pane list, int row, Choice choice, Theme theme)
    {
        bool selected = Place.Top + row == Place.Selected;
        int right = choice.Note.Length == 0 ? list.Width : list.WriteRight(row, choice.Note, theme[Role.Count]);
        int indent = 2 + (Input.Text.Length == 0 ? choice.Depth * 2 : 0);
        if (selected) list.Write(row, 0, theme.Glyphs.SelectionBar, theme[Role.SelectionBar]);
        Role role = selected ? Role.Strong : choice.IsCurrent ? Role.Chip : Role.Text;
        list.Write(row, indent, Ellipsis.Cut(choice.Text, right - indent - 1, theme.Glyphs), theme[role]);
    }

    private bool IsInside(Message message, Surroundings surroundings) =>
        message is PointerUsed { Event.At: var at } && Dialog.Room(surroundings.Window, WantedWidth, Choices.Length + InputRows).Contains(at);

    internal Rect ListRoom(Surroundings surroundings)
    {
        Rect room = Dialog.Room(surroundings.Window, WantedWidth, Choices.Length + InputRows);
        return room with { Y = room.Y + InputRows, Height = Math.Max(0, room.Height - InputRows) };
    }
}

/// <summary>The keys of a list that is narrowed by typing: only keys that are no characters.</summary>
internal static class ChoiceKeys
{
    internal static readonly KeyMap Map = new(
        new KeyGroup("A list to choose from",
        [
            new("accept", ["Enter"], "choose", new DialogAccept()) { Hint = "choose" },
            new("next", ["Down", "Ctrl+N"], "down", new DialogMove(1)),
            new("previous", ["Up", "Ctrl+P"], "up", new DialogMove(-1)),
            new("page-down", ["PgDn"], "a page on", new DialogPage(1)),
            new("page-up", ["PgUp"], "a page back", new DialogPage(-1)),
            new("close", ["Esc"], "close", new DialogClose()) { Hint = "close" },
        ]),
        CommonKeys.Typing);
}
