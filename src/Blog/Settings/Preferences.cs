using System.Collections.Immutable;
using Blog.Terminal.Text;

namespace Blog.Settings;

/// <summary>An action put on other keys than its own.</summary>
/// <param name="Action">The action's name, as <c>blog keys</c> prints it.</param>
/// <param name="Keys">Names of keys or sequences; none to take the action off the keyboard.</param>
/// <param name="Line">Where it stands in the file, from 1.</param>
public sealed record Rebinding(string Action, ImmutableArray<string> Keys, int Line, int Column);

/// <summary>What a reader likes. Each property is a <see cref="Setting"/>, but for the keys.</summary>
public sealed record Preferences
{
    public const int UsualMeasure = 66;

    public static Preferences Usual { get; } = new();

    /// <summary>The folder of posts to open when none is named, or null for the essays that come with the tool.</summary>
    public string? Posts { get; init; }

    /// <summary>The name of a theme, or null for the one that suits the terminal.</summary>
    public string? Theme { get; init; }

    /// <summary>The width of the text column in cells.</summary>
    public int Measure { get; init; } = UsualMeasure;

    public bool Justify { get; init; }

    public bool Hyphenate { get; init; } = true;

    public bool SmartPunctuation { get; init; }

    public BreakStrategy Breaking { get; init; }

    public bool WrapCode { get; init; } = true;

    public bool LineNumbers { get; init; }

    /// <summary>True to list the headings beside the text where the window is wide enough.</summary>
    public bool Contents { get; init; } = true;

    public bool Mouse { get; init; } = true;

    /// <summary>True to keep what was read and where the reader stopped.</summary>
    public bool State { get; init; } = true;

    /// <summary>True for the reader that draws no screen.</summary>
    public bool Linear { get; init; }

    public ImmutableArray<Rebinding> Keys { get; init; } = [];
}
