namespace Blog.Commands;

/// <summary>Puts a script where its shell looks for it. No file that somebody wrote is touched, neither there nor in the home.</summary>
internal static class ScriptInstaller
{
    /// <param name="variable">Reads an environment variable.</param>
    /// <returns>What was done, and what is left to do.</returns>
    /// <exception cref="Failure">There is no home, or a file that is not ours.</exception>
    internal static string[] Install(ShellScript script, Func<string, string?> variable)
    {
        string path = Path.Join(FolderOf(script, variable), script.File);
        if (File.Exists(path) && !File.ReadAllText(path).Contains(ShellScripts.Mark, StringComparison.Ordinal))
            throw Failure.NotFound($"there is a file {path} that blog did not write, and it is left as it is. Move it away first.");
        bool wasThere = File.Exists(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        NewFile.Write(path, script.Text, replace: true);
        return [$"{(wasThere ? "Replaced" : "Wrote")} {path}.", Next(script, path)];
    }

    private static string FolderOf(ShellScript script, Func<string, string?> variable)
    {
        string home = variable("HOME") is { Length: > 0 } named ? named
            : variable("USERPROFILE") is { Length: > 0 } profile ? profile
            : throw Failure.NotFound("HOME is not set, so there is no telling where. Save what 'blog completion SHELL' prints.");
        string data = variable("XDG_DATA_HOME") is { Length: > 0 } own ? own : Path.Join(home, ".local", "share");
        string settings = variable("XDG_CONFIG_HOME") is { Length: > 0 } chosen ? chosen : Path.Join(home, ".config");
        return script.Name switch
        {
            "bash" => variable("BASH_COMPLETION_USER_DIR") is { Length: > 0 } folder ? Path.Join(folder, "completions") : Path.Join(data, "bash-completion", "completions"),
            "zsh" => Path.Join(data, "zsh", "site-functions"),
            "fish" => Path.Join(settings, "fish", "completions"),
            _ => Path.Join(settings, "powershell"),
        };
    }

    private static string Next(ShellScript script, string path) => script.Name switch
    {
        "bash" => "New shells complete 'blog' where the package bash-completion is installed; else add to ~/.bashrc: source " + path,
        "zsh" => $"Where it is not there yet, add to ~/.zshrc, before compinit: fpath=({Path.GetDirectoryName(path)} $fpath)",
        "fish" => "New shells complete 'blog'.",
        _ => $"Add to your $PROFILE: . {path}",
    };
}
