using System.Globalization;

namespace Blog.Terminal.Device;

/// <summary>
/// Terminals that show 24-bit colours (SGR 38;2), by what they answer to XTVERSION. Alacritty, Windows Terminal and Apple's Terminal do
/// not answer.
/// </summary>
internal static class TrueColorTerminals
{
    /// <summary>xterm took direct colours in patch 331; before, it shows the nearest of its palette.</summary>
    private const int FirstXterm = 331;

    /// <summary>
    /// How their answers begin: <c>kitty(0.35.2)</c>, <c>WezTerm 20240203</c>, <c>iTerm2 3.5.0</c>. tmux is among them because it
    /// reduces colours itself for the terminal that it runs in.
    /// </summary>
    private static readonly string[] Names =
    [
        "kitty(", "WezTerm ", "foot(", "iTerm2 ", "ghostty ", "contour ", "VTE(", "Konsole ", "mintty ", "xterm.js(", "tmux ",
    ];

    internal static bool Has(string name) =>
        Names.Any(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) || XtermPatch(name) >= FirstXterm;

    /// <summary>379 for <c>XTerm(379)</c>, 0 for other names.</summary>
    private static int XtermPatch(string name) =>
        name.StartsWith("XTerm(", StringComparison.Ordinal) && name.EndsWith(')')
        && int.TryParse(name.AsSpan()[6..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int patch) ? patch : 0;
}
