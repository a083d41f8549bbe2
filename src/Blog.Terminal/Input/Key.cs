using System.Text;

namespace Blog.Terminal.Input;

[Flags]
public enum KeyModifiers : byte { None = 0, Shift = 1, Alt = 2, Control = 4, Super = 8 }

/// <summary>Keys that are not a character.</summary>
public enum KeyCode : byte
{
    /// <summary>The key is <see cref="Key.Character"/>.</summary>
    Character,
    Enter, Tab, Backspace, Escape, Space,
    Up, Down, Left, Right, Home, End, PageUp, PageDown, Insert, Delete,
    F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12,
    F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24,
}

/// <summary>
/// A key with its modifiers. A letter carries its own case and never <see cref="KeyModifiers.Shift"/>: <c>G</c> is the character
/// <c>G</c>, not Shift and <c>g</c>. With Control the letter is lower case: <c>Ctrl+D</c> is Control and <c>d</c>, and <c>Ctrl+Shift+D</c>,
/// which only some terminals tell apart, is Control, Shift and <c>d</c>.
/// The space bar is <see cref="KeyCode.Space"/>.
/// </summary>
public readonly record struct Key(KeyCode Code, Rune Character = default, KeyModifiers Modifiers = KeyModifiers.None)
{
    public static Key Of(char character, KeyModifiers modifiers = KeyModifiers.None) =>
        new(KeyCode.Character, new Rune(character), modifiers);

    /// <summary>The key of a character, its modifiers folded into it as said above.</summary>
    /// <param name="character">Any character but a control.</param>
    public static Key Of(Rune character, KeyModifiers modifiers)
    {
        if (character.Value == ' ') return new Key(KeyCode.Space, default, modifiers);
        if (modifiers.HasFlag(KeyModifiers.Control)) return new Key(KeyCode.Character, Rune.ToLowerInvariant(character), modifiers);
        Rune upper = Rune.ToUpperInvariant(character);
        bool hasCase = upper != Rune.ToLowerInvariant(character);
        return hasCase && modifiers.HasFlag(KeyModifiers.Shift)
            ? new Key(KeyCode.Character, upper, modifiers & ~KeyModifiers.Shift)
            : new Key(KeyCode.Character, character, modifiers);
    }

    public static Key Control(char letter) => Of(letter, KeyModifiers.Control);

    public static Key Shift(KeyCode code) => new(code, default, KeyModifiers.Shift);

    public static implicit operator Key(KeyCode code) => new(code);

    public static implicit operator Key(char character) => Of(character);

    public static Key FromKeyCode(KeyCode code) => code;

    public static Key FromChar(char character) => character;
}
