using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// Keys by name, as settings, help and tests write them: <c>j</c>, <c>G</c>, <c>+</c>, <c>Ctrl+D</c>, <c>Shift+Tab</c>, <c>PgDn</c>.
/// Names of keys and modifiers may be written in any case; a single character means itself.
/// </summary>
public static class KeyName
{
    /// <summary>The first name of a key is the one that is shown.</summary>
    private static readonly (string Name, KeyCode Code)[] Codes =
    [
        ("Enter", KeyCode.Enter), ("Return", KeyCode.Enter),
        ("Tab", KeyCode.Tab),
        ("Backspace", KeyCode.Backspace),
        ("Esc", KeyCode.Escape), ("Escape", KeyCode.Escape),
        ("Space", KeyCode.Space),
        ("Up", KeyCode.Up), ("Down", KeyCode.Down), ("Left", KeyCode.Left), ("Right", KeyCode.Right),
        ("Home", KeyCode.Home), ("End", KeyCode.End),
        ("PgUp", KeyCode.PageUp), ("PageUp", KeyCode.PageUp), ("PgDn", KeyCode.PageDown), ("PageDown", KeyCode.PageDown),
        ("Ins", KeyCode.Insert), ("Insert", KeyCode.Insert), ("Del", KeyCode.Delete), ("Delete", KeyCode.Delete),
        .. Enumerable.Range(1, 24).Select(number => ($"F{number}", CsiKeys.Function(number))),
    ];

    /// <summary>In the order in which they are shown.</summary>
    private static readonly (string Name, KeyModifiers Modifier)[] Modifiers =
    [
        ("Ctrl+", KeyModifiers.Control), ("Control+", KeyModifiers.Control),
        ("Alt+", KeyModifiers.Alt),
        ("Shift+", KeyModifiers.Shift),
        ("Super+", KeyModifiers.Super),
    ];

    public static bool TryParse([NotNullWhen(true)] string? name, out Key key)
    {
        key = default;
        ReadOnlySpan<char> rest = name;
        KeyModifiers modifiers = TakeModifiers(ref rest);
        if (CodeOf(rest) is { } code) key = new Key(code, default, modifiers);
        else if (CharacterOf(rest) is { } character) key = Key.Of(character, modifiers);
        else return false;
        return true;
    }

    /// <summary>The name that <see cref="TryParse"/> reads as this key.</summary>
    public static string Of(Key key)
    {
        StringBuilder name = new();
        KeyModifiers left = key.Modifiers;
        foreach ((string modifier, KeyModifiers bit) in Modifiers)
        {
            if (left.HasFlag(bit)) name.Append(modifier);
            left &= ~bit;
        }

        if (key.Code != KeyCode.Character) return name.Append(Codes.First(known => known.Code == key.Code).Name).ToString();
        bool isControlLetter = key.Modifiers.HasFlag(KeyModifiers.Control) && key.Character.IsAscii;
        return name.Append(isControlLetter ? Rune.ToUpperInvariant(key.Character) : key.Character).ToString();
    }

    private static KeyModifiers TakeModifiers(ref ReadOnlySpan<char> rest)
    {
        KeyModifiers all = KeyModifiers.None;
        while (TakeModifier(ref rest) is { } modifier) all |= modifier;
        return all;
    }

    private static KeyModifiers? TakeModifier(ref ReadOnlySpan<char> rest)
    {
        foreach ((string name, KeyModifiers modifier) in Modifiers)
        {
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[name.Length..];
            return modifier;
        }

        return null;
    }

    private static KeyCode? CodeOf(ReadOnlySpan<char> name)
    {
        foreach ((string known, KeyCode code) in Codes)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return code;
        return null;
    }

    private static Rune? CharacterOf(ReadOnlySpan<char> name)
    {
        bool isOne = Rune.DecodeFromUtf16(name, out Rune character, out int used) == OperationStatus.Done && used == name.Length;
        return isOne && !Rune.IsControl(character) && !Rune.IsWhiteSpace(character) ? character : null;
    }
}
