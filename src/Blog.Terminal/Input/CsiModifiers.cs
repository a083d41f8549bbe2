namespace Blog.Terminal.Input;

/// <summary>The parameter that tells a key's modifiers: 1 and a bit for each (xterm's ctlseqs, PC-Style Function Keys; kitty's protocol has more bits).</summary>
internal static class CsiModifiers
{
    private const int Shift = 1, Alt = 2, Control = 4, Super = 8, Hyper = 16, Meta = 32;
    private const int Released = 3;

    /// <summary>The modifiers of a pressed or repeated key, or null when it was released or is held with something that cannot be told.</summary>
    /// <param name="parameter">Which parameter has them. Its sub-parameter is the kind of event.</param>
    internal static KeyModifiers? Of(in CsiSequence sequence, int parameter)
    {
        int bits = sequence.Parameter(parameter, 1) - 1;
        if (sequence.Sub(parameter, 1, 1) == Released || bits is < 0 or > 255 || (bits & Hyper) != 0) return null;
        return If(bits, Shift, KeyModifiers.Shift) | If(bits, Alt | Meta, KeyModifiers.Alt)
            | If(bits, Control, KeyModifiers.Control) | If(bits, Super, KeyModifiers.Super);
    }

    private static KeyModifiers If(int bits, int mask, KeyModifiers modifier) => (bits & mask) != 0 ? modifier : KeyModifiers.None;
}
