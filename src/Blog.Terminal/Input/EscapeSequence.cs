namespace Blog.Terminal.Input;

/// <summary>ESC, intermediate bytes (0x20 to 0x2f) and a final byte (0x30 to 0x7e). ECMA-35, section 13.</summary>
public readonly ref struct EscapeSequence(ReadOnlySpan<byte> intermediates, byte final)
{
    public ReadOnlySpan<byte> Intermediates { get; } = intermediates;

    /// <summary>From a terminal, where <c>ESC /</c> is Alt and a key, it can be an intermediate byte too.</summary>
    public char Final { get; } = (char)final;
}
