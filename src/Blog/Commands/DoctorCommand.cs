using System.Collections.Immutable;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>What a report of a defect needs: of the program, the terminal, the library and the settings, and nothing private.</summary>
internal static class DoctorCommand
{
    internal static Verb Define(SharedOptions shared)
    {
        Verb verb = new("doctor", "Print what was found out of terminal and library, for reports of defects; nothing private is in it.")
        {
            Examples = ["blog doctor", "blog doctor --json > report.json"],
        };
        shared.AddForms(verb);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared)));
        return verb;
    }

    private static int Run(CommandRun run)
    {
        ImmutableArray<FindingJson> findings = [.. Findings.OfProgram(), .. Findings.OfTerminal(), .. Findings.OfLibrary(run), .. Findings.OfSettings(run)];
        int width = findings.Max(finding => finding.Name.Length) + 2;
        return Outputs.WriteLines(run.Form switch
        {
            OutputForm.Json => [JsonText.Document(new DoctorJson(JsonVersion.Current, findings), forms => forms.DoctorJson)],
            OutputForm.JsonLines => findings.Select(finding => JsonText.Line(finding, forms => forms.FindingJson)),
            _ => findings.GroupBy(finding => finding.Group).SelectMany((group, index) => (IEnumerable<string>)
            [
                .. index == 0 ? Array.Empty<string>() : [""],
                group.Key,
                .. group.Select(finding => SafeText.Clean("  " + finding.Name.PadRight(width) + finding.Value)),
            ]),
        });
    }
}
