namespace Blog.Terminal.Input;

public enum ControlStringKind : byte { Osc, Dcs, Apc, Pm, Sos }

/// <summary>A string between its introducer and ST. ECMA-48, section 5.6. A device control string keeps its parameters in <see cref="Content"/>.</summary>
public readonly ref struct ControlString(ControlStringKind kind, ReadOnlySpan<byte> content, bool endsWithBell, bool isTruncated)
{
    public ControlStringKind Kind { get; } = kind;

    /// <summary>What stood between; at most <see cref="VtParser.LongestString"/> bytes.</summary>
    public ReadOnlySpan<byte> Content { get; } = content;

    /// <summary>An OSC may end with BEL instead of ST, an invention of xterm's that all others took over.</summary>
    public bool EndsWithBell { get; } = endsWithBell;

    /// <summary>True when it was longer than what is kept.</summary>
    public bool IsTruncated { get; } = isTruncated;
}
