using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device;

/// <summary>How a terminal draws clusters of whose width terminals disagree.</summary>
public enum DisputedWidth : byte { AsMeasured, Narrow, Wide }

/// <summary>What kind of terminal a <see cref="MemoryTerminal"/> is.</summary>
public sealed record MemoryTerminalOptions
{
    /// <summary>A terminal that has everything.</summary>
    public static TerminalTraits Everything { get; } = new()
    {
        Colors = ColorDepth.TrueColor, SynchronizedOutput = true, LeftRightMargins = true, KittyKeyboard = true,
        BackgroundColorErase = true, RepeatCharacter = true,
    };

    /// <summary>What it can do. What it cannot, it refuses to be sent. It tells its background only where one is given.</summary>
    public TerminalTraits Traits { get; init; } = Everything;

    /// <summary>False for a terminal that never answers.</summary>
    public bool Answers { get; init; } = true;

    /// <summary>Its name and version, as XTVERSION asks for.</summary>
    public string Name { get; init; } = "Memory(1)";

    public DisputedWidth Disputed { get; init; }
}
