using System.CommandLine;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>The help of one command, within 80 columns.</summary>
internal sealed class HelpPage(Grammar grammar, Command command)
{
    private const int Width = 80, Column = 24;

    internal IEnumerable<string> Lines() =>
    [
        .. UsageParts.Usage(command),
        "",
        .. Wrap(command.Description ?? "", 0),
        .. Part("Arguments", command.Arguments.Select(argument => (UsageParts.Of(argument), argument.Description))),
        .. Part("Commands", command.Subcommands.Where(verb => !verb.Hidden).Select(verb => (verb.Name, verb.Description))),
        .. UsageParts.Groups(command, grammar).SelectMany(group => Part(group.Title, group.Options.Select(option => (UsageParts.Of(option), option.Description)))),
        .. Part("Exit status", command is RootCommand ? Exit.All.Select(exit => ($"{exit.Status}", (string?)exit.Meaning)) : []),
        "",
        "Examples",
        .. UsageParts.Examples(command).Select(example => "  $ " + example),
    ];

    private static IEnumerable<string> Part(string title, IEnumerable<(string Name, string? Text)> rows)
    {
        List<string> lines = [.. rows.SelectMany(row => Row(row.Name, row.Text ?? ""))];
        return lines.Count == 0 ? [] : ["", title, .. lines];
    }

    /// <summary>The name, and what it does beside it or, where the name is long, below it.</summary>
    private static IEnumerable<string> Row(string name, string text)
    {
        bool isBeside = name.Length + 4 <= Column;
        if (!isBeside) yield return "  " + name;
        int index = 0;
        foreach (string line in Wrap(text, Column)) yield return isBeside && index++ == 0 ? ("  " + name).PadRight(Column) + line.TrimStart() : line;
    }

    private static IEnumerable<string> Wrap(string text, int indent) =>
        ParagraphBreaker.Break([new TextPiece(text)], new BreakOptions(Width - 1 - indent) { Strategy = BreakStrategy.Greedy })
            .Select(line => new string(' ', indent) + string.Concat(line.Pieces.Select(piece => piece.Text)));
}
