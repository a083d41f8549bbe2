using System.CommandLine;
using Blog.App;
using Blog.Screens;
using Blog.Settings;

namespace Blog.Commands;

/// <summary>The manual page blog(1) in the macros of man(7), from the grammar, the key maps and the settings.</summary>
internal sealed class ManPage(Grammar grammar)
{
    internal IEnumerable<string> Lines() =>
    [
        $".TH BLOG 1 \"\" \"blog {Findings.Version}\" \"User Commands\"",
        ".SH NAME", "blog \\- a full\\-screen reader for essays, in a terminal",
        ".SH SYNOPSIS", .. Synopsis(grammar.Root),
        ".SH DESCRIPTION",
        Roff.Text("Without a command, blog opens its reader: a shelf of essays, and the chosen one set as well-made text. Essays are files of Markdown with front matter; a folder of them is named by --posts, BLOG_POSTS or the setting, else the essays that come with the tool are read."),
        .. grammar.Root.Arguments.SelectMany(argument => Roff.Item(Roff.Bold(argument.Name), argument.Description)),
        ".SH OPTIONS", .. Options(grammar.Root, "Options"), .. Options(grammar.Root, "Everywhere"),
        ".SS Which essays", Roff.Text("The same with every command that is about essays, and with the reader."), .. Options(grammar.Root, "Which essays"),
        ".SH COMMANDS", .. grammar.Root.Subcommands.OfType<Verb>().Where(verb => !verb.Hidden).SelectMany(OfVerb),
        ".SH KEYS", .. KeyMaps.All.SelectMany(screen => (string[])[$".SS The screen {screen.Screen}", .. screen.Map.Groups.SelectMany(OfGroup)]),
        ".SH SETTINGS",
        Roff.Text("A default, over it the file, over it the variable, over it the option where there is one. 'blog config' shows them all."),
        .. SettingList.All.SelectMany(setting => Roff.Item(Roff.Bold(setting.Name), $"{setting.Help}: {setting.Expected} ({setting.Variable}). Default: {DefaultOf(setting)}.")),
        .. Roff.Item(Roff.Bold("keys"), "lines of action: key, or action: [key, key]; the names of actions and keys are those above"),
        ".SH ENVIRONMENT", .. Environment.SelectMany(variable => Roff.Item(Roff.Bold(variable.Name), variable.Text)),
        ".SH FILES", .. Files.SelectMany(file => Roff.Item(Roff.Italic(file.Name), file.Text)),
        ".SH EXIT STATUS", .. Exit.All.SelectMany(exit => Roff.Item(Roff.Bold($"{exit.Status}"), exit.Meaning)),
        ".SH EXAMPLES", .. ExamplesOf(grammar.Root),
    ];

    private static readonly (string Name, string Text)[] Environment =
    [
        ("BLOG_POSTS", "the folder of posts; every setting has a variable like it"),
        ("NO_COLOR", "no colour, whatever its value"),
        ("TERM, COLORTERM", "what the terminal shows"),
        ("LC_ALL, LC_CTYPE, LANG", "a locale that is not UTF-8 chooses the theme ascii; its language chooses among translations, as LANGUAGE does"),
        ("PAGER", "what --pager starts"),
    ];

    private static readonly (string Name, string Text)[] Files =
    [
        ("$XDG_CONFIG_HOME/blog/config.yml", "the settings; else ~/.config/blog/config.yml"),
        ("$XDG_STATE_HOME/blog/state.json", "what was read, and where; else ~/.local/state/blog/state.json"),
        ("site.yml", "in a folder of posts: title, description and contact"),
    ];

    private static IEnumerable<string> Synopsis(Command command)
    {
        yield return $".B {Roff.Escape(Grammar.NameOf(command))}";
        yield return Roff.Text(string.Join(' ', command.Arguments.Select(UsageParts.Bracketed).Append("[OPTION...]")));
        if (command is not RootCommand) yield break;
        yield return ".br";
        yield return ".B blog";
        yield return Roff.Text("COMMAND [ARGUMENT...] [OPTION...]");
    }

    private IEnumerable<string> OfVerb(Verb verb) =>
    [
        $".SS {Roff.Escape("blog " + verb.Name)}",
        .. Synopsis(verb),
        ".PP", Roff.Text(verb.Description ?? ""),
        .. verb.Arguments.SelectMany(argument => Roff.Item(Roff.Bold(argument.Name), argument.Description)),
        .. Options(verb, "Options"),
        .. verb.Options.Any(grammar.Shared.Filter.All.Contains) ? new[] { ".PP", Roff.Text("And the options for which essays.") } : [],
        .. ExamplesOf(verb),
    ];

    private IEnumerable<string> Options(Command command, string title) => UsageParts.Groups(command, grammar).Where(group => group.Title == title)
        .SelectMany(group => group.Options).SelectMany(option => Roff.Item(Roff.Bold(UsageParts.Of(option)), option.Description));

    private static IEnumerable<string> OfGroup(KeyGroup group) =>
        [".PP", $"{Roff.Text(group.Title)}:", .. group.Bindings.SelectMany(binding => Roff.Item(Roff.Bold(string.Join(", ", binding.Keys)), $"{binding.Help} ({binding.Action})"))];

    private static IEnumerable<string> ExamplesOf(Command command) =>
        [".PP", ".nf", ".RS 4", .. UsageParts.Examples(command).Select(example => Roff.Text("$ " + example)), ".RE", ".fi"];

    private static string DefaultOf(Setting setting) => setting.Show(Preferences.Usual) is { Length: > 0 } value ? value : "none";
}
