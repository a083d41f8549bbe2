using Blog.Posts.FrontMatter;

namespace Blog.Settings;

/// <summary>Where the settings are kept. The file is written by hand only.</summary>
public static class SettingsFile
{
    private const string Name = "config.yml";

    /// <summary>The file's path, whether or not it is there: <c>$XDG_CONFIG_HOME/blog/config.yml</c>, else the same below
    /// <c>~/.config</c>, on Windows below the roaming application data; null when no home is known.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static string? Path(Func<string, string?> variable)
    {
        if (variable("XDG_CONFIG_HOME") is { } chosen && System.IO.Path.IsPathFullyQualified(chosen)) return System.IO.Path.Join(chosen, "blog", Name);
        if (OperatingSystem.IsWindows()) return variable("APPDATA") is { Length: > 0 } data ? System.IO.Path.Join(data, "blog", Name) : null;
        return variable("HOME") is { Length: > 0 } home ? System.IO.Path.Join(home, ".config", "blog", Name) : null;
    }

    /// <summary>Default values, over them the file's, over them the environment's.</summary>
    public static SettingValues Load(Func<string, string?> variable) =>
        SettingsReader.ReadVariables(Path(variable) is { } path ? Read(path) : SettingValues.Default, variable);

    private static SettingValues Read(string path)
    {
        try
        {
            FileInfo file = new(path);
            if (!file.Exists) return SettingValues.Default;
            if (file.Length > FrontMatterReader.MaxLength) return SettingValues.Default.Problem(new(path, "this file is too long to be settings, and was not read."));
            return SettingsReader.ReadFile(SettingValues.Default, File.ReadAllText(path), path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return SettingValues.Default.Problem(new(path, $"the settings cannot be read: {problem.Message}"));
        }
    }
}
