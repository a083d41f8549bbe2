using System.Text;

namespace Blog.Terminal.Input;

/// <summary>The keys of the control bytes, as the VT100 made them (user guide, table 3-5).</summary>
internal static class ControlKeys
{
    internal static Key Of(byte control) => control switch
    {
        0x00 => new Key(KeyCode.Space, default, KeyModifiers.Control),
        0x08 or 0x7f => KeyCode.Backspace,
        0x09 => KeyCode.Tab,
        // LF is Ctrl+J, but also what Enter sends where something on the way turns CR into LF.
        0x0a or 0x0d => KeyCode.Enter,
        <= 0x1a => Key.Control((char)('a' + control - 1)),
        0x1b => KeyCode.Escape,
        _ => new Key(KeyCode.Character, new Rune((char)('@' + control)), KeyModifiers.Control),
    };
}
