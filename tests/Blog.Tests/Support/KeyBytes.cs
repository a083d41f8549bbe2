using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Support;

/// <summary>What xterm sends for a key as it comes out of the box: legacy keys, no protocol. <c>KeyBytes.Of("Ctrl+T")</c> is the byte 0x14.</summary>
internal static class KeyBytes
{
    internal static byte[] Of(string name) =>
        KeyName.TryParse(name, out Key key) ? Of(key) : throw new ArgumentException($"No key is named {name}.");

    internal static byte[] Of(Key key)
    {
        string text = key.Code switch
        {
            KeyCode.Character => Character(key),
            KeyCode.Space => key.Modifiers == KeyModifiers.Control ? "\0" : WithAlt(" ", key),
            KeyCode.Enter => WithAlt("\r", key),
            KeyCode.Tab => key.Modifiers == KeyModifiers.Shift ? "\e[Z" : WithAlt("\t", key),
            KeyCode.Backspace => WithAlt("\u007f", key),
            KeyCode.Escape => key.Modifiers == KeyModifiers.None ? "\e" : throw NotSent(key),
            KeyCode.Up => Letter('A', key),
            KeyCode.Down => Letter('B', key),
            KeyCode.Right => Letter('C', key),
            KeyCode.Left => Letter('D', key),
            KeyCode.Home => Letter('H', key),
            KeyCode.End => Letter('F', key),
            >= KeyCode.F1 and <= KeyCode.F4 when key.Modifiers == KeyModifiers.None => "\eO" + "PQRS"[key.Code - KeyCode.F1],
            >= KeyCode.F1 and <= KeyCode.F4 => Letter("PQRS"[key.Code - KeyCode.F1], key),
            KeyCode.Insert => Number(2, key),
            KeyCode.Delete => Number(3, key),
            KeyCode.PageUp => Number(5, key),
            KeyCode.PageDown => Number(6, key),
            _ => Number(FunctionNumbers[key.Code - KeyCode.F5], key),
        };
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>From F5 to F20, as the VT220 has them.</summary>
    private static readonly int[] FunctionNumbers = [15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34];

    private static string Character(Key key)
    {
        string text = key.Character.ToString();
        bool isControl = key.Modifiers.HasFlag(KeyModifiers.Control);
        if (isControl && key.Character.Value is not ((>= 'a' and <= 'z') or (>= '\\' and <= '_'))) throw NotSent(key);
        if (isControl) text = ((char)(key.Character.Value & 0x1f)).ToString();
        return WithAlt(text, key with { Modifiers = key.Modifiers & ~KeyModifiers.Control });
    }

    private static string WithAlt(string text, Key key) => key.Modifiers switch
    {
        KeyModifiers.None => text,
        KeyModifiers.Alt => "\e" + text,
        _ => throw NotSent(key),
    };

    private static string Letter(char letter, Key key) =>
        key.Modifiers == KeyModifiers.None ? $"\e[{letter}" : $"\e[1;{Parameter(key)}{letter}";

    private static string Number(int number, Key key) =>
        key.Modifiers == KeyModifiers.None ? $"\e[{number}~" : $"\e[{number};{Parameter(key)}~";

    private static int Parameter(Key key) => 1 + (int)key.Modifiers;

    private static ArgumentException NotSent(Key key) => new($"A terminal without a keyboard protocol does not tell {KeyName.Of(key)} apart.");
}
