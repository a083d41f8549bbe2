using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>A dialog whose text is only read, and scrolled where it is longer than the window.</summary>
public abstract record TextDialog : Screen
{
    private const int WheelRows = 3;

    /// <summary>The first row shown.</summary>
    public int Top { get; init; }

    public override bool CoversAll => false;

    protected abstract string Title { get; }

    /// <summary>The widest that the text wants to be, in cells.</summary>
    protected abstract int WantedWidth { get; }

    /// <summary>The text at a width.</summary>
    protected abstract ImmutableArray<Line> Text(int width, Theme theme);

    /// <summary>The rows that the dialog wants to have.</summary>
    protected virtual int WantedHeight(int width, Theme theme) => Text(width, theme).Length;

    /// <returns>Where the terminal's cursor stands, or null for none.</returns>
    private protected virtual Position? DrawFooter(Pane footer, string place, Surroundings surroundings)
    {
        Footer.Draw(footer, Keys, place, surroundings);
        return null;
    }

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        int page = Math.Max(1, Room(surroundings).Height - 1);
        return message switch
        {
            DialogClose => Turn.Closed,
            DialogMove move => Scrolled(move.Steps, surroundings),
            DialogPage pages => Scrolled(pages.Pages * page, surroundings),
            DialogStart => Scrolled(-Top, surroundings),
            DialogEnd => Scrolled(int.MaxValue / 2, surroundings),
            WindowResized => Scrolled(0, surroundings),
            PointerUsed { Event: { Action: MouseAction.Press } pointer } => Point(pointer, surroundings),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        ImmutableArray<Line> text = Text(room.Width, surroundings.Theme);
        Pane pane = Dialog.Open(cells, Title, WantedWidth, Height(surroundings), surroundings);
        for (int row = 0; row < pane.Height && Top + row < text.Length; row++) pane.Write(row, 0, text[Top + row]);
        string place = text.Length > pane.Height ? $"{Math.Min(text.Length, Top + pane.Height)} of {text.Length}" : "";
        Position? cursor = DrawFooter(Dialog.FooterOf(cells, surroundings), place, surroundings);
        return new View(cursor, [room], null);
    }

    private Turn? Point(MouseEvent pointer, Surroundings surroundings) => pointer.Button switch
    {
        MouseButton.WheelUp => Scrolled(-WheelRows, surroundings),
        MouseButton.WheelDown => Scrolled(WheelRows, surroundings),
        MouseButton.Left when !Room(surroundings).Contains(pointer.At) => Turn.Closed,
        _ => null,
    };

    private Turn Scrolled(int rows, Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        int last = Math.Max(0, Text(room.Width, surroundings.Theme).Length - room.Height);
        return new Turn(this with { Top = Math.Clamp(Top + rows, 0, last) });
    }

    private int Height(Surroundings surroundings) =>
        WantedHeight(Dialog.Room(surroundings.Window, WantedWidth, 1).Width, surroundings.Theme);

    private Rect Room(Surroundings surroundings) => Dialog.Room(surroundings.Window, WantedWidth, Height(surroundings));
}
