using System.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// Keys of kitty's protocol: <c>CSI code:shifted:base ; modifiers:event ; text u</c> (sw.kovidgoyal.net/kitty/keyboard-protocol). xterm
/// can send the same form, without the parts after colons.
/// </summary>
internal static class KittyKeys
{
    private const int Shifted = 1, Base = 2;
    private const int FirstF13 = 57376, FirstKeypad = 57399, LastKeypad = 57426;

    /// <summary>The keypad from code 57399: its digits, its signs, and its keys with Num Lock off.</summary>
    private const string KeypadCharacters = "0123456789./*-+";

    private static readonly Key[] KeypadKeys =
    [
        KeyCode.Enter, '=', ',', KeyCode.Left, KeyCode.Right, KeyCode.Up, KeyCode.Down,
        KeyCode.PageUp, KeyCode.PageDown, KeyCode.Home, KeyCode.End, KeyCode.Insert, KeyCode.Delete,
    ];

    internal static Key? Of(in CsiSequence sequence)
    {
        if (CsiModifiers.Of(sequence, 1) is not { } modifiers) return null;
        int code = sequence.Parameter(0);
        int shifted = sequence.Sub(0, Shifted), basic = sequence.Sub(0, Base);
        bool isCommand = (modifiers & (KeyModifiers.Control | KeyModifiers.Alt)) != 0;

        // On a Cyrillic keyboard Ctrl+С is meant as Ctrl+C: the key at the same place of the standard layout is told beside it.
        if (isCommand && code > 0x7f && basic is > 0x20 and < 0x7f) return WithCode(basic, modifiers);
        if (modifiers.HasFlag(KeyModifiers.Shift) && !modifiers.HasFlag(KeyModifiers.Control) && shifted > 0x20)
            return WithCode(shifted, modifiers & ~KeyModifiers.Shift);
        return WithCode(code, modifiers);
    }

    /// <summary>The key of a code point, or of a key's number in the private use area; null for what is no key, such as Shift alone.</summary>
    internal static Key? WithCode(int code, KeyModifiers modifiers) => code switch
    {
        8 or 127 => new Key(KeyCode.Backspace, default, modifiers),
        9 => new Key(KeyCode.Tab, default, modifiers),
        13 => new Key(KeyCode.Enter, default, modifiers),
        27 => new Key(KeyCode.Escape, default, modifiers),
        < 32 or (> 126 and < 160) => null,
        >= FirstF13 and < FirstF13 + 12 => new Key(CsiKeys.Function(13 + code - FirstF13), default, modifiers),
        >= FirstKeypad and <= LastKeypad => Keypad(code - FirstKeypad) with { Modifiers = modifiers },
        >= 0xe000 and <= 0xf8ff => null,
        _ => Rune.IsValid(code) ? Key.Of(new Rune(code), modifiers) : null,
    };

    private static Key Keypad(int index) =>
        index < KeypadCharacters.Length ? KeypadCharacters[index] : KeypadKeys[index - KeypadCharacters.Length];
}
