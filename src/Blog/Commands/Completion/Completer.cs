using System.CommandLine;
using System.CommandLine.Completions;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Finds what may stand in a place of the command line, from the one grammar.</summary>
internal sealed class Completer(Grammar grammar)
{
    /// <param name="words">Behind the program's name up to the place; the last one is being typed, and may be empty.</param>
    /// <returns>A value on each line, with a tab and a description where there is one; <see cref="Completing.FilesSign"/> and
    /// <see cref="Completing.FoldersSign"/> where the shell is to add its own.</returns>
    internal IEnumerable<string> Complete(string[] words)
    {
        // bash takes --tag=ai apart at the sign.
        string[] before = [.. words.SkipLast(1).Where(word => word != "=")];
        string typed = words is [.., var last] && last != "=" ? last : "";
        Command command = before.Select(Subcommand).FirstOrDefault(found => found is not null) ?? grammar.Root;
        CompletionContext context = grammar.Root.Parse(before, CommandLine.Parsing).GetCompletionContext();

        if (typed.StartsWith("--", StringComparison.Ordinal) && typed.IndexOf('=', StringComparison.Ordinal) is > 0 and int equals)
            return Lines(ValuesOf(OptionNamed(command, typed[..equals]), context), typed[(equals + 1)..], typed[..(equals + 1)]);
        if (!before.Contains("--"))
        {
            if (before is [.., var previous] && OptionNamed(command, previous) is { Arity.MaximumNumberOfValues: > 0 } option && !IsFlag(option))
                return Lines(ValuesOf(option, context), typed, "");
            if (typed.StartsWith('-')) return Lines(OptionsOf(command), typed, "");
        }

        IEnumerable<CompletionItem> verbs = command == grammar.Root && !before.Any(word => !word.StartsWith('-')) ? Verbs() : [];
        return Lines(verbs.Concat(command.Arguments.SelectMany(argument => argument.CompletionSources).SelectMany(source => source(context))), typed, "");
    }

    /// <summary>What begins as the typed text does, whatever the case. The signs for files stay: the shell knows those.</summary>
    private static IEnumerable<string> Lines(IEnumerable<CompletionItem> items, string typed, string prefix) => items
        .Select(item => (Value: SafeText.Clean(item.InsertText ?? item.Label), Detail: SafeText.Clean(item.Detail ?? "")))
        .Where(item => item.Value is Completing.FilesSign or Completing.FoldersSign || item.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        .Select(item => item.Detail.Length == 0 ? prefix + item.Value : $"{prefix}{item.Value}\t{item.Detail}");

    private static IEnumerable<CompletionItem> ValuesOf(Option? option, CompletionContext context) =>
        option?.CompletionSources.SelectMany(source => source(context)) ?? [];

    private static bool IsFlag(Option option) => option.ValueType == typeof(bool);

    private Command? Subcommand(string word) => grammar.Root.Subcommands.FirstOrDefault(verb => verb.Name == word);

    private IEnumerable<CompletionItem> Verbs() =>
        grammar.Root.Subcommands.Where(verb => !verb.Hidden).Select(verb => new CompletionItem(verb.Name, detail: verb.Description));

    private IEnumerable<CompletionItem> OptionsOf(Command command) =>
        All(command).Where(option => !option.Hidden).Select(option => new CompletionItem(option.Name, detail: option.Description));

    private Option? OptionNamed(Command command, string name) => All(command).FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    private IEnumerable<Option> All(Command command) => command.Options.Concat(grammar.Root.Options.Where(option => option.Recursive)).Distinct();
}
