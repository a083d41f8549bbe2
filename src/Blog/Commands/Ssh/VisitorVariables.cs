using Blog.Terminal.Drawing;

namespace Blog.Commands.Ssh;

/// <summary>The environment of a visitor. TERM is what the visitor's machine says it is, so it may be anything.</summary>
internal static class VisitorVariables
{
    private const int LongestName = 64;

    /// <summary>What stands in for a name that is none.</summary>
    private const string Usual = "xterm";

    private static readonly string[] Known = ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE"];

    /// <summary>The variables that say what a terminal shows, and no others.</summary>
    internal static Func<string, string?> From(Func<string, string?> variable) => name =>
        !Known.Contains(name) ? null : name == "TERM" ? TerminalName(variable(name)) : variable(name);

    internal static TerminalTraits Traits(Func<string, string?> variable) => TerminalTraits.FromEnvironment(From(variable));

    /// <summary>A name of a terminal as the terminfo database allows it; anything else, such as <c>../../x</c>, is taken for an xterm.</summary>
    internal static string? TerminalName(string? name) =>
        name is null or "" ? name
        : name.Length <= LongestName && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.' or '_') ? name
        : Usual;
}
