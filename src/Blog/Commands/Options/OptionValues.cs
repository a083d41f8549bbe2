using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Blog.Search;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Makes options, and says in one sentence what is wrong with a value.</summary>
internal static class OptionValues
{
    /// <summary>An option that may be given again and again.</summary>
    internal static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };

    internal static Option<string?> One(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    internal static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>One of some words; they are completed too.</summary>
    internal static Option<string?> OneOf(string name, string helpName, string description, params string[] words)
    {
        Option<string?> option = Checked(One(name, helpName, description), value => words.Contains(value) ? null : Instead(name, value, words));
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>A year, a month or a day.</summary>
    internal static Option<string?> Date(string name, string description) => Checked(One(name, "DATE", description),
        value => Period.Parse(value) is null ? $"{name} takes a date as 2026, 2026-03 or 2026-03-15, not “{value}”." : null);

    /// <param name="most">The greatest value that makes sense.</param>
    internal static Option<int?> Number(string name, string helpName, string description, int least, int most)
    {
        Option<int?> option = new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
        };
        return Checked(option, value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? null
            : $"{name} takes a number from {least} to {most}, not “{value}”.");
    }

    /// <param name="problem">What is wrong with a value, or null.</param>
    internal static TOption Checked<TOption>(TOption option, Func<string, string?> problem) where TOption : Option
    {
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (problem(token.Value) is { } message) result.AddError(message);
            }
        });
        return option;
    }

    private static string Instead(string name, string value, string[] words)
    {
        string list = words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];
        return $"{name} takes {list}, not “{value}”." + (Spelling.Nearest(value, words) is { } near ? $" Is {near} meant?" : "");
    }
}
