using System.Collections.Immutable;

namespace Blog.Commands;

/// <summary>Which languages the reader reads, as the locale has it.</summary>
internal static class ReaderLanguages
{
    /// <summary>Best first: the list of LANGUAGE where there is one (GNU gettext), and the language of the locale (POSIX, 8.2). A locale
    /// without a language (C, POSIX) tells nothing.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    internal static ImmutableArray<string> From(Func<string, string?> variable)
    {
        string locale = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"]).Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        if (TagOf(locale) is not { } own) return [];
        IEnumerable<string> listed = (variable("LANGUAGE") ?? "").Split(':').Select(TagOf).OfType<string>();
        return [.. listed.Append(own).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary><c>de-DE</c> of <c>de_DE.UTF-8@euro</c>; null where no language is named.</summary>
    private static string? TagOf(string locale)
    {
        string name = locale.Split('.', '@')[0].Replace('_', '-');
        return name is "" or "C" or "POSIX" ? null : name;
    }
}
