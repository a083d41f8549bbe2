using System.Collections.Immutable;
using System.CommandLine;
using Blog.Settings;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>The settings, their values, and where these came from.</summary>
internal static class ConfigCommand
{
    internal static Verb Define(SharedOptions shared)
    {
        string[] names = [.. SettingList.All.Select(setting => setting.Name)];
        Argument<string?> name = new("NAME") { Description = "print the value of this setting only", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(names);
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } wanted }] && SettingList.Named(wanted) is null)
                result.AddError($"there is no setting “{wanted}”. {(Spelling.Nearest(wanted, names) is { } near ? $"Is {near} meant?" : $"There are {string.Join(", ", names)}.")}");
        });
        Verb verb = new("config", "Print every setting, its value and where it came from.") { Examples = ["blog config", "blog config theme", "BLOG_MEASURE=72 blog config --json"] };
        verb.Add(name);
        shared.AddForms(verb);
        verb.Add(shared.Theme);
        foreach (Option option in shared.Typesetting) verb.Add(option);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared), name));
        return verb;
    }

    private static int Run(CommandRun run, Argument<string?> name)
    {
        SettingValues values = run.ReadSettings();
        string? file = SettingsFile.Path(Environment.GetEnvironmentVariable);
        if (run.Value(name) is { } wanted) return Outputs.WriteLines([SafeText.Clean(SettingList.Named(wanted)!.Show(values.Preferences))]);

        ImmutableArray<SettingProblem> problems = [.. values.Problems, .. OwnKeys.Read(values.Preferences.Keys, file ?? "").Problems];
        IEnumerable<SettingJson> settings = SettingList.All.Select(setting =>
            new SettingJson(setting.Name, setting.Show(values.Preferences), values.OriginOf(setting), setting.Variable, setting.Help));
        Outputs.WriteLines(run.Form switch
        {
            OutputForm.Json => [JsonText.Document(
                new ConfigJson(JsonVersion.Current, file, [.. settings], [.. problems.Select(problem => problem.ToString())]), forms => forms.ConfigJson)],
            OutputForm.JsonLines => settings.Select(setting => JsonText.Line(setting, forms => forms.SettingJson)),
            _ => Rows([.. settings], values.Preferences, file),
        });
        foreach (SettingProblem problem in problems) Outputs.Tell(problem.ToString());
        return problems.IsEmpty ? Exit.Done : Exit.NotFound;
    }

    private static IEnumerable<string> Rows(ImmutableArray<SettingJson> settings, Preferences likes, string? file)
    {
        int name = settings.Max(setting => setting.Name.Length) + 2, value = settings.Max(setting => ValueOf(setting).Length) + 2;
        foreach (SettingJson setting in settings) yield return SafeText.Clean($"{setting.Name.PadRight(name)}{ValueOf(setting).PadRight(value)}{setting.Origin}");
        foreach (Rebinding own in likes.Keys) yield return SafeText.Clean($"keys: {own.Action}  {string.Join(", ", own.Keys)}  {file}:{own.Line}");
    }

    private static string ValueOf(SettingJson setting) => setting.Value.Length == 0 ? "-" : setting.Value;
}
