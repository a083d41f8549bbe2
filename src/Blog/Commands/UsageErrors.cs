using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Says in one sentence what is wrong with a command line, and what is meant most likely.</summary>
internal static class UsageErrors
{
    /// <returns>The first thing that is wrong, or null.</returns>
    internal static string? First(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (UnknownOption(parsed) is { } option) return $"{Subject(command)} has no option {option}. {Meant(option, OptionsOf(command), command)}";
        if (parsed.Errors.Count == 0) return null;
        if (parsed.UnmatchedTokens is [string extra, ..]) return Unmatched(extra, command);
        ParseError error = parsed.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult) ?? parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } empty => $"{empty.Option.Name} takes a value: {empty.Option.Name} {empty.Option.HelpName}.",
            ArgumentResult { Tokens.Count: 0 } missing => Missing(missing.Argument, command),
            CommandResult when command.Arguments is [Argument { Arity.MinimumNumberOfValues: > 0 } first, ..] && parsed.GetResult(first) is not { Tokens.Count: > 0 } => Missing(first, command),
            _ => error.Message,
        };
    }

    /// <summary>The program's own name stands before every message.</summary>
    private static string Subject(Command command) => command is RootCommand ? "the reader" : command.Name;

    private static string Missing(Argument argument, Command command) => $"{Subject(command)} takes {argument.Name}. {HelpHint(command)}";

    /// <summary>Where an argument may stand, an option that is none is taken for one.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        int end = parsed.Tokens.Count(token => token.Type != TokenType.DoubleDash);
        for (int i = 0; i < parsed.Tokens.Count; i++)
        {
            if (parsed.Tokens[i].Type == TokenType.DoubleDash) end = i;
        }

        HashSet<Token> before = new(parsed.Tokens.Take(end), ReferenceEqualityComparer.Instance);
        IEnumerable<Token> arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens);
        return arguments.Where(before.Contains).Select(token => token.Value).Concat(end == parsed.Tokens.Count ? parsed.UnmatchedTokens : [])
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-');
    }

    private static string Unmatched(string extra, Command command)
    {
        string takes = command.Arguments.Count == 0 ? "takes no argument" : $"takes one {command.Arguments[0].Name}";
        string? verb = command is RootCommand ? Spelling.Nearest(extra, command.Subcommands.Select(sub => sub.Name)) : null;
        return $"{Subject(command)} {takes}; “{extra}” is too much. {(verb is null ? HelpHint(command) : $"Is the command {verb} meant?")}";
    }

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Where(option => !option.Hidden).Select(option => option.Name);

    private static string Meant(string word, IEnumerable<string> names, Command command) =>
        Spelling.Nearest(word.Split('=')[0], names) is { } near ? $"Is {near} meant?" : HelpHint(command);

    private static string HelpHint(Command command) => $"'{Grammar.NameOf(command)} --help' tells how it goes.";
}
