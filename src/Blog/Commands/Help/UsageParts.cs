using System.Collections.Immutable;
using System.CommandLine;

namespace Blog.Commands;

/// <param name="Title">What the options have in common.</param>
internal sealed record OptionGroup(string Title, ImmutableArray<Option> Options);

/// <summary>A command in words: for the help and for the manual.</summary>
internal static class UsageParts
{
    internal static ImmutableArray<string> Usage(Command command)
    {
        string arguments = string.Concat(command.Arguments.Select(argument => " " + Bracketed(argument)));
        string own = $"{Grammar.NameOf(command)}{arguments} [OPTION...]";
        return command is RootCommand ? ["Usage: " + own, "       blog COMMAND [ARGUMENT...] [OPTION...]"] : ["Usage: " + own];
    }

    internal static string Of(Argument argument) => argument.Name;

    internal static string Of(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Distinct());
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    internal static string Bracketed(Argument argument)
    {
        string name = argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>The options of a command, those that are its own first.</summary>
    internal static ImmutableArray<OptionGroup> Groups(Command command, Grammar grammar)
    {
        ImmutableArray<Option> filters = grammar.Shared.Filter.All;
        ImmutableArray<Option> everywhere = [.. grammar.Root.Options.Where(option => option.Recursive)];
        ImmutableArray<Option> shown = [.. command.Options.Where(option => !option.Hidden)];
        return
        [
            new("Options", [.. shown.Where(option => !filters.Contains(option) && !everywhere.Contains(option))]),
            new("Which essays", [.. shown.Where(filters.Contains)]),
            new("Everywhere", everywhere),
        ];
    }

    internal static ImmutableArray<string> Examples(Command command) => command is Verb verb ? verb.Examples : Grammar.Examples;
}
