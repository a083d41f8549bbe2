using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Screens;

/// <summary>A line of text being typed, with the keys that every shell has for it. Moves and deletes by what a reader calls a character.</summary>
/// <param name="Cursor">Where the next character goes, in UTF-16 units.</param>
public readonly record struct TextInput(string Text, int Cursor)
{
    private const int Longest = 500;

    public static TextInput Empty { get; } = new("", 0);

    public static TextInput Of(string text) => new(text, text.Length);

    /// <summary>The line after a key or a paste, or null when the message is something else.</summary>
    internal TextInput? After(Message message) => message switch
    {
        TextPasted pasted => Insert(pasted.Text),
        KeyTyped typed => After(typed.Key),
        _ => null,
    };

    /// <summary>Draws the line in a row, scrolled so that the cursor is in it.</summary>
    /// <returns>Where the terminal's cursor stands.</returns>
    internal Position Draw(Pane pane, int row, int column, int width, Style style)
    {
        int start = 0;
        while (CellWidth.Measure(Text.AsSpan(start, Cursor - start)) >= Math.Max(1, width)) start = Next(start);
        int length = CellWidth.LengthWithin(Text.AsSpan(start), width, out _);
        pane.Repeat(row, column, width, " ", style);
        pane.Write(row, column, Text.Substring(start, length), style);
        return new Position(pane.Area.X + column + CellWidth.Measure(Text.AsSpan(start, Cursor - start)), pane.Area.Y + row);
    }

    private TextInput? After(Key key) => key switch
    {
        { Code: KeyCode.Character, Modifiers: KeyModifiers.None } => Insert(key.Character.ToString()),
        { Code: KeyCode.Space, Modifiers: KeyModifiers.None or KeyModifiers.Shift } => Insert(" "),
        { Code: KeyCode.Backspace, Modifiers: KeyModifiers.None or KeyModifiers.Shift } => Delete(Previous(Cursor), Cursor),
        { Code: KeyCode.Delete } => Delete(Cursor, Next(Cursor)),
        { Code: KeyCode.Left, Modifiers: KeyModifiers.Control } => this with { Cursor = WordStart() },
        { Code: KeyCode.Right, Modifiers: KeyModifiers.Control } => this with { Cursor = WordEnd() },
        { Code: KeyCode.Left } => this with { Cursor = Previous(Cursor) },
        { Code: KeyCode.Right } => this with { Cursor = Next(Cursor) },
        { Code: KeyCode.Home } => this with { Cursor = 0 },
        { Code: KeyCode.End } => this with { Cursor = Text.Length },
        { Code: KeyCode.Backspace } => Delete(WordStart(), Cursor),
        { Code: KeyCode.Character, Modifiers: KeyModifiers.Control } => AfterControl((char)key.Character.Value),
        { Code: KeyCode.Character, Modifiers: KeyModifiers.Alt } => AfterAlt((char)key.Character.Value),
        _ => null,
    };

    private TextInput? AfterControl(char letter) => letter switch
    {
        'a' => this with { Cursor = 0 },
        'e' => this with { Cursor = Text.Length },
        'b' => this with { Cursor = Previous(Cursor) },
        'f' => this with { Cursor = Next(Cursor) },
        'h' => Delete(Previous(Cursor), Cursor),
        'd' => Delete(Cursor, Next(Cursor)),
        'u' => Delete(0, Cursor),
        'k' => Delete(Cursor, Text.Length),
        'w' => Delete(WordStart(), Cursor),
        _ => null,
    };

    private TextInput? AfterAlt(char letter) => letter switch
    {
        'b' => this with { Cursor = WordStart() },
        'f' => this with { Cursor = WordEnd() },
        'd' => Delete(Cursor, WordEnd()),
        _ => null,
    };

    private TextInput Insert(string text)
    {
        string line = SafeText.Clean(text.ReplaceLineEndings(" "));
        if (Text.Length + line.Length > Longest) return this;
        return new TextInput(Text.Insert(Cursor, line), Cursor + line.Length);
    }

    private TextInput Delete(int start, int end) => new(Text.Remove(start, end - start), start);

    private int Next(int at) => at >= Text.Length ? Text.Length : at + FirstCluster(Text.AsSpan(at));

    private int Previous(int at)
    {
        int before = 0;
        for (int next = 0; next < at; next += FirstCluster(Text.AsSpan(next))) before = next;
        return before;
    }

    private static int FirstCluster(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(text)) return cluster.Length;
        return 0;
    }

    private int WordStart()
    {
        int at = Cursor;
        while (at > 0 && Text[at - 1] == ' ') at--;
        while (at > 0 && Text[at - 1] != ' ') at--;
        return at;
    }

    private int WordEnd()
    {
        int at = Cursor;
        while (at < Text.Length && Text[at] == ' ') at++;
        while (at < Text.Length && Text[at] != ' ') at++;
        return at;
    }
}
