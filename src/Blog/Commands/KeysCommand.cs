using System.Collections.Immutable;
using System.CommandLine;
using Blog.App;
using Blog.Screens;
using Blog.Settings;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>The keys of all screens, with the reader's own.</summary>
internal static class KeysCommand
{
    internal static Verb Define(SharedOptions shared)
    {
        string[] screens = [.. KeyMaps.All.Select(screen => screen.Screen)];
        Argument<string?> screen = new("SCREEN") { Description = "only of this one: " + string.Join(", ", screens), Arity = ArgumentArity.ZeroOrOne };
        screen.CompletionSources.Add(screens);
        screen.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } name }] && !screens.Contains(name))
                result.AddError($"there is no screen “{name}”. {(Spelling.Nearest(name, screens) is { } near ? $"Is {near} meant?" : $"There are {string.Join(", ", screens)}.")}");
        });
        Verb verb = new("keys", "Print the keys, those of the settings included: screen, keys, action, what it does.")
        {
            Examples = ["blog keys", "blog keys article", "blog keys --json | jq -r '.keys[].action' | sort -u"],
        };
        verb.Add(screen);
        shared.AddForms(verb);
        verb.Add(shared.Color);
        verb.Add(shared.Theme);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared), screen));
        return verb;
    }

    private static int Run(CommandRun run, Argument<string?> screen)
    {
        (KeyBook book, ImmutableArray<SettingProblem> problems) = OwnKeys.Read(run.Settings.Preferences.Keys, SettingsFile.Path(Environment.GetEnvironmentVariable) ?? "");
        foreach (SettingProblem problem in problems) Outputs.Warn(problem.ToString());
        ImmutableArray<ScreenKeys> screens =
            [.. KeyMaps.All.Where(known => run.Value(screen) is not { } wanted || known.Screen == wanted).Select(known => known with { Map = book.Of(known.Map) })];
        IEnumerable<BindingJson> objects = screens.SelectMany(known => known.Map.Groups.SelectMany(
            group => group.Bindings.Select(binding => new BindingJson(known.Screen, group.Title, binding.Action, binding.Keys, binding.Help))));
        TerminalTraits? traits = run.Traits;
        return Outputs.WriteLines(run.Form switch
        {
            OutputForm.Json => [JsonText.Document(new KeysJson(JsonVersion.Current, [.. objects]), forms => forms.KeysJson)],
            OutputForm.JsonLines => objects.Select(binding => JsonText.Line(binding, forms => forms.BindingJson)),
            _ => Rows(screens, run.Theme).Select(row => StyledText.Of(row, traits)),
        });
    }

    private static IEnumerable<Line> Rows(ImmutableArray<ScreenKeys> screens, Theme theme)
    {
        int keys = screens.SelectMany(screen => screen.Map.Bindings).Max(binding => KeysOf(binding).Length) + 2;
        int action = screens.SelectMany(screen => screen.Map.Bindings).Max(binding => binding.Action.Length) + 2;
        foreach (ScreenKeys screen in screens)
        {
            if (screen != screens[0]) yield return Line.Empty;
            yield return Line.Of(screen.Screen, theme[Role.Heading2]);
            foreach (Binding binding in screen.Map.Bindings)
            {
                yield return Line.Of(
                    new Run("  " + KeysOf(binding).PadRight(keys), theme[Role.FooterKey]),
                    new Run(binding.Action.PadRight(action), theme[Role.Muted]), new Run(binding.Help, theme[Role.Text]));
            }
        }
    }

    private static string KeysOf(Binding binding) => binding.Keys.IsEmpty ? "(none)" : string.Join(", ", binding.Keys);
}
