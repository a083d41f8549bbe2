using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Blog.Posts;
using Blog.Settings;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.Commands;

/// <summary>Facts for a report of a defect. No path, no name and no text of the reader's is among them.</summary>
internal static class Findings
{
    internal static string Version => typeof(Findings).Assembly.GetName().Version?.ToString(3) ?? "";

    internal static IEnumerable<FindingJson> OfProgram() => Group("program",
        ("version", Version),
        ("runtime", RuntimeFeature.IsDynamicCodeSupported ? RuntimeInformation.FrameworkDescription : RuntimeInformation.FrameworkDescription + ", native"),
        ("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"));

    internal static IEnumerable<FindingJson> OfTerminal()
    {
        TerminalTraits traits = TerminalTraits.FromEnvironment(Environment.GetEnvironmentVariable);
        bool isAsked = false, answered = false;
        Size size = Terminals.OutputIsTerminal ? Terminals.OutputSize : default;
        if (Terminals.OutputIsTerminal && !Terminals.IsDumb && Terminals.TryOpen(Outputs.Describe, out ITerminal? terminal, out _))
        {
            using ITerminal open = terminal;
            isAsked = true;
            size = open.Size;
            (traits, answered) = TerminalProbe.Ask(open, traits);
        }

        string told = answered ? "" : isAsked ? "unknown (no answer)" : "unknown (not asked)";
        return Group("terminal",
            ("output", Terminals.OutputIsTerminal ? "a terminal" : "no terminal"),
            ("input", Terminals.InputIsTerminal ? "a terminal" : "no terminal"),
            ("TERM", Variable("TERM")),
            ("COLORTERM", Variable("COLORTERM")),
            ("NO_COLOR", IsSet("NO_COLOR") ? "set" : "not set"),
            ("UTF-8 locale", YesNo(Themes.ThemeList.ForLocale(Environment.GetEnvironmentVariable) is not Themes.AsciiTheme)),
            ("size", Terminals.OutputIsTerminal ? size.ToString() : "none"),
            ("colours", traits.Colors.ToString()),
            ("name", traits.Name ?? "unknown"),
            ("background", traits.Background is { } ground ? ground.ToString()! : "unknown"),
            ("keyboard protocol", told.Length > 0 ? told : YesNo(traits.KittyKeyboard)),
            ("synchronized output", told.Length > 0 ? told : YesNo(traits.SynchronizedOutput)),
            ("left and right margins", told.Length > 0 ? told : YesNo(traits.LeftRightMargins)),
            ("links (OSC 8)", YesNo(traits.Hyperlinks)),
            ("clipboard (OSC 52)", "no terminal tells"),
            ("images", "not drawn by this program"),
            ("over SSH", YesNo(IsSet("SSH_CONNECTION") || IsSet("SSH_TTY"))),
            ("inside tmux or screen", YesNo(IsSet("TMUX") || IsSet("STY"))));
    }

    internal static IEnumerable<FindingJson> OfLibrary(CommandRun run)
    {
        PostSource source = PostSource.From(run.ReadSettings()) with { IncludeDrafts = true };
        string kind = source.IsOwn ? "the essays that come with the tool" : File.Exists(source.Path) ? "a file" : "a folder";
        try
        {
            Library library = source.Load();
            ImmutableArray<Post> all = [.. library.Posts, .. library.Translations];
            return Group("library",
                ("kind", kind),
                ("essays", Number(library.Posts.Length)),
                ("drafts", Number(all.Count(post => post.Draft))),
                ("translations", Number(library.Translations.Length)),
                ("words", Number(all.Sum(post => post.Words))),
                ("notices", Number(all.Sum(post => post.Notices.Length) + library.Notices.Length)));
        }
        catch (PostFolderException)
        {
            return Group("library", ("kind", kind), ("essays", "cannot be read; 'blog list' says why"));
        }
    }

    internal static IEnumerable<FindingJson> OfSettings(CommandRun run)
    {
        SettingValues values = run.ReadSettings();
        string changed = string.Join(", ", SettingList.All.Where(setting => values.OriginOf(setting) != "default").Select(setting => setting.Name));
        bool hasFile = SettingsFile.Path(Environment.GetEnvironmentVariable) is { } file && File.Exists(file);
        return Group("settings",
            ("file", hasFile ? "there" : "none"),
            ("changed", changed.Length == 0 ? "none" : changed),
            ("own keys", Number(values.Preferences.Keys.Length)),
            ("problems", Number(values.Problems.Length)));
    }

    private static IEnumerable<FindingJson> Group(string group, params (string Name, string Value)[] findings) =>
        findings.Select(finding => new FindingJson(group, finding.Name, finding.Value));

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : "not set";

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
