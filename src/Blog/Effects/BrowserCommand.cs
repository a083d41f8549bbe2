using System.Collections.Immutable;

namespace Blog.Effects;

/// <summary>The program that shows an address to whoever sits at this machine.</summary>
internal static class BrowserCommand
{
    // Started by a shell, so that nothing it says reaches our screen and a closed terminal does not end it. The script is fixed; the
    // address is an argument of it, and no shell reads it.
    internal static readonly ImmutableArray<string> Quietly = ["/bin/sh", "-c", "exec nohup \"$0\" \"$1\" </dev/null >/dev/null 2>&1"];

    /// <summary>The command that the address is to be added to, or null: then nobody would see what it opens.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="exists">Whether there is a file of a path.</param>
    internal static ImmutableArray<string>? For(OSPlatformName platform, Func<string, string?> variable, Func<string, bool> exists)
    {
        // Over SSH a browser would open on a screen that the reader does not see.
        if (IsSet("SSH_CONNECTION") || IsSet("SSH_TTY") || IsSet("SSH_CLIENT")) return null;
        switch (platform)
        {
            // explorer.exe takes what follows a comma or an equals sign for orders of its own; this is the handler that it would call.
            case OSPlatformName.Windows:
                return [Path.Join(variable("SystemRoot") ?? @"C:\Windows", "System32", "rundll32.exe"), "url.dll,FileProtocolHandler"];

            case OSPlatformName.MacOS:
                return exists("/usr/bin/open") ? Quietly.Add("/usr/bin/open") : null;

            // Without a display xdg-open starts a browser in the terminal, over our screen.
            default:
                string? opener = IsSet("WSL_DISTRO_NAME") ? Find("wslview") : null;
                opener ??= IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY") ? Find("xdg-open") : null;
                return opener is null ? null : Quietly.Add(opener);
        }

        bool IsSet(string name) => !string.IsNullOrEmpty(variable(name));

        // Only whole paths: a program in the folder that happens to be current is not taken.
        string? Find(string program) => (variable("PATH") ?? "").Split(':')
            .Where(folder => folder.StartsWith('/')).Select(folder => Path.Join(folder, program)).FirstOrDefault(exists);
    }
}

/// <summary>What there is a command for.</summary>
internal enum OSPlatformName : byte { Linux, MacOS, Windows }
