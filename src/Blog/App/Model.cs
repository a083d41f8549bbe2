using System.Collections.Immutable;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.App;

/// <summary>What every screen may know of its surroundings.</summary>
public sealed record Surroundings(Size Window, Theme Theme)
{
    public TerminalTraits Traits { get; init; } = new();

    /// <summary>The moment of the message that is being taken.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The reader's own keys.</summary>
    public KeyBook Keys { get; init; } = KeyBook.Empty;

    /// <summary>A short text that stands in the footer until the next key.</summary>
    public string? Notice { get; init; }

    /// <summary>The address that stands after the notice, or null.</summary>
    public string? NoticeAddress { get; init; }
}

/// <summary>All that the program knows between two messages.</summary>
/// <param name="Screens">From the bottom to the one on top; never empty while the session runs.</param>
public sealed record Model(ImmutableArray<Screen> Screens, Surroundings Surroundings)
{
    /// <summary>Keys typed so far of a sequence or a count.</summary>
    public PendingKeys Pending { get; init; } = PendingKeys.None;

    /// <summary>False after the reader asked for the terminal's own mouse.</summary>
    public bool MouseWanted { get; init; } = true;

    public Screen Top => Screens[^1];
}
