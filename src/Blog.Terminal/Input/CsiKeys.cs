namespace Blog.Terminal.Input;

/// <summary>Keys as xterm, rxvt and the Linux console send them: CSI or SS3, a number, a letter.</summary>
internal static class CsiKeys
{
    private const int OtherKey = 27;

    internal static Key? Of(in CsiSequence sequence) => sequence switch
    {
        { Prefix: '[' } => LinuxKey(sequence.Final),
        { Prefix: 'O' } => Ss3Key(sequence),
        { Prefix: not '\0' } => null,
        { Final: 'Z' } => With(KeyCode.Tab, sequence, KeyModifiers.Shift),
        { Final: >= 'a' and <= 'd' } => Arrow(sequence.Final - 'a', KeyModifiers.Shift),
        { Final: '~' } => sequence.Parameter(0) == OtherKey ? Other(sequence) : With(Numbered(sequence.Parameter(0)), sequence),
        { Final: '$' } => With(Numbered(sequence.Parameter(0)), sequence, KeyModifiers.Shift),
        { Final: '^' } => With(Numbered(sequence.Parameter(0)), sequence, KeyModifiers.Control),
        { Final: '@' } => With(Numbered(sequence.Parameter(0)), sequence, KeyModifiers.Shift | KeyModifiers.Control),
        _ => sequence.Parameter(0, 1) == 1 ? With(Lettered(sequence.Final), sequence) : null,
    };

    /// <summary>F1 to F24 by number.</summary>
    internal static KeyCode Function(int number) => (KeyCode)((int)KeyCode.F1 + number - 1);

    private static Key? With(KeyCode? code, in CsiSequence sequence, KeyModifiers always = KeyModifiers.None) =>
        code is { } known && CsiModifiers.Of(sequence, 1) is { } modifiers ? new Key(known, default, modifiers | always) : null;

    /// <summary>xterm's modifyOtherKeys: <c>CSI 27 ; modifiers ; character ~</c>. The character is the shifted one, so Shift says nothing more.</summary>
    private static Key? Other(in CsiSequence sequence)
    {
        if (CsiModifiers.Of(sequence, 1) is not { } modifiers) return null;
        if (KittyKeys.WithCode(sequence.Parameter(2), modifiers) is not { } key) return null;
        bool says = key.Code != KeyCode.Character || key.Modifiers.HasFlag(KeyModifiers.Control);
        return says ? key : key with { Modifiers = key.Modifiers & ~KeyModifiers.Shift };
    }

    /// <summary>SS3 of cursor keys in application mode, F1 to F4, the keypad in application mode, and rxvt's Ctrl with arrows.</summary>
    private static Key? Ss3Key(in CsiSequence sequence)
    {
        if (sequence.Final is >= 'a' and <= 'd') return Arrow(sequence.Final - 'a', KeyModifiers.Control);
        // The modifiers are the last parameter: ESC O 1 ; 5 P, or ESC O 5 P from older terminals.
        if (CsiModifiers.Of(sequence, Math.Max(0, sequence.Count - 1)) is not { } modifiers) return null;
        return sequence.Final switch
        {
            'M' => new Key(KeyCode.Enter, default, modifiers),
            'I' => new Key(KeyCode.Tab, default, modifiers),
            'X' => Key.Of('=', modifiers),
            >= 'j' and <= 'y' and char keypad => Key.Of((char)(keypad - 'j' + '*'), modifiers),
            char letter => Lettered(letter) is { } code ? new Key(code, default, modifiers) : null,
        };
    }

    private static Key? LinuxKey(char letter) => letter is >= 'A' and <= 'E' ? Function(1 + letter - 'A') : null;

    private static Key Arrow(int index, KeyModifiers modifiers) =>
        new(index switch { 0 => KeyCode.Up, 1 => KeyCode.Down, 2 => KeyCode.Right, _ => KeyCode.Left }, default, modifiers);

    private static KeyCode? Lettered(char letter) => letter switch
    {
        'A' => KeyCode.Up,
        'B' => KeyCode.Down,
        'C' => KeyCode.Right,
        'D' => KeyCode.Left,
        'F' => KeyCode.End,
        'H' => KeyCode.Home,
        >= 'P' and <= 'S' => Function(1 + letter - 'P'),
        _ => null,
    };

    /// <summary>The numbers of the VT220's editing and function keys, with the gaps of its keyboard.</summary>
    private static KeyCode? Numbered(int number) => number switch
    {
        1 or 7 => KeyCode.Home,
        2 => KeyCode.Insert,
        3 => KeyCode.Delete,
        4 or 8 => KeyCode.End,
        5 => KeyCode.PageUp,
        6 => KeyCode.PageDown,
        >= 11 and <= 15 => Function(number - 10),
        >= 17 and <= 21 => Function(number - 11),
        >= 23 and <= 26 => Function(number - 12),
        28 or 29 => Function(number - 13),
        >= 31 and <= 34 => Function(number - 14),
        _ => null,
    };
}
