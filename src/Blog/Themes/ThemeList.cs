using System.Collections.Immutable;

namespace Blog.Themes;

/// <summary>The themes that there are; the first is the default.</summary>
public static class ThemeList
{
    // The order in which they count (POSIX, 8.2).
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    public static ImmutableArray<Theme> All { get; } =
        [TerminalTheme.Instance, PaperTheme.Instance, InkTheme.Instance, MonoTheme.Instance, AsciiTheme.Instance];

    /// <returns>The theme of a name, or null.</returns>
    public static Theme? Named(string name) => All.FirstOrDefault(theme => theme.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The theme that suits the surroundings: a locale that is not UTF-8 cannot show more than ASCII.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static Theme ForLocale(Func<string, string?> variable)
    {
        string? locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        bool isUtf8 = OperatingSystem.IsWindows() || locale is null
            || locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
        return isUtf8 ? TerminalTheme.Instance : AsciiTheme.Instance;
    }
}
