namespace Blog.State;

/// <summary>Where the state is kept.</summary>
public static class StatePath
{
    /// <summary><c>$XDG_STATE_HOME/blog/state.json</c>, else <c>~/.local/state/blog/state.json</c> (XDG Base Directory Specification 0.8: a
    /// relative path there is ignored); <c>~/Library/Application Support/blog</c> on macOS, <c>%LOCALAPPDATA%\blog</c> on Windows. Null
    /// when there is no home.</summary>
    /// <param name="variable">The environment.</param>
    public static string? Usual(Func<string, string?> variable)
    {
        if (Folder(variable) is not { } folder) return null;
        return Path.Combine(folder, "blog", "state.json");
    }

    private static string? Folder(Func<string, string?> variable)
    {
        if (Absolute(variable("XDG_STATE_HOME")) is { } state) return state;
        if (OperatingSystem.IsWindows()) return Absolute(variable("LOCALAPPDATA"));
        if (Absolute(variable("HOME")) is not { } home) return null;
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Application Support") : Path.Combine(home, ".local", "state");
    }

    private static string? Absolute(string? path) => path is { Length: > 0 } && Path.IsPathFullyQualified(path) ? path : null;
}
