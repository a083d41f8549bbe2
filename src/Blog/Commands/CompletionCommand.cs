using System.CommandLine;

namespace Blog.Commands;

/// <summary>Scripts that make a shell complete names, tags, options.</summary>
internal static class CompletionCommand
{
    internal static Verb Define()
    {
        string[] shells = [.. ShellScripts.All.Select(shell => shell.Name)];
        Argument<string> shell = new("SHELL") { Description = string.Join(", ", shells) };
        shell.CompletionSources.Add(shells);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } name }] && !shells.Contains(name)) result.AddError($"completion takes {string.Join(", ", shells)}, not “{name}”.");
        });
        Option<bool> install = OptionValues.Flag("--install", "write the script where the shell looks for it, and say what was done");
        Verb verb = new("completion", "Print a script that completes commands, options, essays, tags and more in a shell.")
        {
            Examples = ["source <(blog completion bash)", "blog completion fish --install"],
        };
        verb.Add(shell);
        verb.Add(install);
        verb.SetAction(parsed =>
        {
            ShellScript script = ShellScripts.All.First(known => known.Name == parsed.GetRequiredValue(shell));
            return parsed.GetValue(install) ? Outputs.WriteLines(ScriptInstaller.Install(script, Environment.GetEnvironmentVariable)) : Outputs.WriteText(script.Text);
        });
        return verb;
    }
}
