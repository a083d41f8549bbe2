using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Posts;
using Blog.Search;
using Blog.Settings;
using Blog.State;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>One run of a command: its arguments, and what they come to together with the environment and the settings.</summary>
internal sealed class CommandRun(ParseResult parsed, SharedOptions shared)
{
    /// <summary>Options that stand for a setting.</summary>
    private static readonly string[] SettingOptions = ["posts", "theme", "justify", "breaking"];

    private SettingValues? _settings;

    internal SharedOptions Shared => shared;

    internal IEnumerable<string> CommandNames => parsed.RootCommandResult.Command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name);

    internal T? Value<T>(Option<T> option) => parsed.GetValue(option);

    internal T? Value<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>Default, file, environment and options, one over the other. What is wrong in them is said once.</summary>
    internal SettingValues Settings => _settings ??= Warned(ReadSettings());

    internal SettingValues ReadSettings()
    {
        SettingValues values = SettingsFile.Load(Environment.GetEnvironmentVariable);
        foreach (string name in SettingOptions)
        {
            string option = "--" + name;
            if (OptionText(option) is { } text) values = values.With(SettingList.Named(name)!, text, $"the option {option}", new(option, ""));
        }

        return values;
    }

    internal PostSource Source => PostSource.From(Settings) with
    {
        IncludeDrafts = shared.Filter.WantsDrafts(parsed),
        AllLanguages = shared.Filter.WantsAllLanguages(parsed),
        Languages = [.. shared.Filter.Languages(parsed), .. ReaderLanguages.From(Environment.GetEnvironmentVariable)],
    };

    internal PostFilter Filter => shared.Filter.FilterOf(parsed);

    internal PostSort Sort => SortBy(PostSort.ByDate);

    /// <param name="usual">The order where none is asked for.</param>
    internal PostSort SortBy(string usual) => shared.Filter.SortOf(parsed, usual);

    internal Theme Theme => Settings.Preferences.Theme is { } name ? ThemeList.Named(name)! : ThemeList.ForLocale(Environment.GetEnvironmentVariable);

    internal bool HasTheme => Settings.Preferences.Theme is not null;

    internal OutputForm Form => Value(shared.Json) ? OutputForm.Json
        : Value(shared.JsonLines) ? OutputForm.JsonLines
        : Value(shared.Format) is not null ? OutputForm.Template
        : OutputForm.Lines;

    /// <summary>What the output shows, or null for text without any escape sequence.</summary>
    internal TerminalTraits? Traits
    {
        get
        {
            TerminalTraits here = TerminalTraits.FromEnvironment(Environment.GetEnvironmentVariable);
            return Value(shared.Color) switch
            {
                "always" => here.Colors == ColorDepth.None ? here with { Colors = ColorDepth.Ansi16 } : here,
                "never" => null,
                _ => Terminals.OutputIsTerminal && !Terminals.IsDumb ? here : null,
            };
        }
    }

    /// <summary>The library, with what is wrong with its place said.</summary>
    /// <exception cref="PostFolderException">There is nothing to read.</exception>
    internal Library Load()
    {
        Library library = Source.Load();
        foreach (PostNotice notice in library.Notices) Outputs.Warn(notice.Message);
        return library;
    }

    /// <summary>The essays that the filter lets through.</summary>
    internal Selection Select() => Selection.Of(Load(), Filter, Sort, StateFor(Filter));

    /// <summary>What was read, where a filter asks for that; else null.</summary>
    internal ReadingState? StateFor(PostFilter filter) => filter.Is.IsEmpty && filter.IsNot.IsEmpty ? null
        : new StateStore(StatePath.Usual(Environment.GetEnvironmentVariable), LibraryName, TimeProvider.System).Load().State;

    private string LibraryName => Source is { IsOwn: true } ? "own" : Path.GetFullPath(Source.Path);

    private static SettingValues Warned(SettingValues values)
    {
        foreach (SettingProblem problem in values.Problems) Outputs.Warn(problem.ToString());
        return values;
    }

    /// <summary>The text of an option that was given; a flag's is <c>on</c>.</summary>
    private string? OptionText(string name) => parsed.GetResult(name) is OptionResult { Implicit: false } result
        ? result.Tokens.Count > 0 ? result.Tokens[^1].Value : "on"
        : null;
}
