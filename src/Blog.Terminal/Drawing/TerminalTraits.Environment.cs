namespace Blog.Terminal.Drawing;

public sealed partial record TerminalTraits
{
    /// <summary>What the environment tells. Over SSH that is TERM alone: COLORTERM and NO_COLOR do not travel.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static TerminalTraits FromEnvironment(Func<string, string?> variable)
    {
        TerminalTraits traits = FromName(NameFrom(variable)) with { Within = WithinOf(variable) };

        // no-color.org: present and not empty, whatever its value.
        if (!string.IsNullOrEmpty(variable("NO_COLOR"))) return traits with { Colors = ColorDepth.None };
        bool saysTrueColor = variable("COLORTERM") is "truecolor" or "24bit";
        return saysTrueColor && traits.Colors != ColorDepth.None ? traits with { Colors = ColorDepth.TrueColor } : traits;
    }

    // Both set them for what runs inside, and neither travels over SSH; then tmux is still known by TERM.
    private static Multiplexer WithinOf(Func<string, string?> variable) =>
        !string.IsNullOrEmpty(variable("TMUX")) ? Multiplexer.Tmux
        : !string.IsNullOrEmpty(variable("STY")) ? Multiplexer.Screen
        : Family(NameFrom(variable)) == "tmux" ? Multiplexer.Tmux
        : Multiplexer.None;

    /// <summary>TERM; on Windows, which does not set it, the name of what its console is compatible with.</summary>
    private static string NameFrom(Func<string, string?> variable) => variable("TERM") switch
    {
        { Length: > 0 } name => name,
        _ => variable("OS") == "Windows_NT" ? "ms-terminal" : "dumb",
    };

    private static TerminalTraits FromName(string name) => Family(name) switch
    {
        "dumb" or "unknown" or "cons25" or "emacs" => Bare with { Colors = ColorDepth.None },
        "vt52" or "vt100" or "vt102" or "vt220" or "vt320" or "vt420" or "vt510" => Bare with { Colors = ColorDepth.None },

        // The console of the Linux kernel: sixteen colours, and it prints the strings of commands that it does not know.
        "linux" => Bare with { BackgroundColorErase = true },

        // They are named after one program each, so all of it is known.
        "alacritty" or "foot" or "wezterm" or "kitty" or "ghostty" or "contour" =>
            new() { Colors = ColorDepth.TrueColor, BackgroundColorErase = true, RepeatCharacter = true },
        "ms" => new() { Colors = ColorDepth.TrueColor, BackgroundColorErase = true },

        // Everybody calls themselves xterm. Its terminfo entry has bce, and every curses program relies on it.
        "xterm" or "rxvt" or "konsole" or "vte" or "gnome" or "iterm2" or "mintty" or "st" or "putty" =>
            new() { Colors = Depth(name), BackgroundColorErase = true },

        _ => new() { Colors = Depth(name) },
    };

    private static TerminalTraits Bare { get; } = new() { Hyperlinks = false, WindowTitle = false, Clipboard = false };

    private static string Family(string name) =>
        name.StartsWith("xterm-kitty", StringComparison.Ordinal) || name.StartsWith("xterm-ghostty", StringComparison.Ordinal)
            ? name.Split('-')[1]
            : name.Split('-', '.', '+')[0];

    private static ColorDepth Depth(string name) =>
        name.EndsWith("-direct", StringComparison.Ordinal) || name.Contains("truecolor", StringComparison.Ordinal) ? ColorDepth.TrueColor
        : name.Contains("256", StringComparison.Ordinal) ? ColorDepth.Indexed256
        : name.EndsWith("-mono", StringComparison.Ordinal) || name.EndsWith("-m", StringComparison.Ordinal) ? ColorDepth.None
        : ColorDepth.Ansi16;
}
