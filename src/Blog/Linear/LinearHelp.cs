using System.Collections.Immutable;
using Blog.Terminal.Text;

namespace Blog.Linear;

/// <summary>The commands, as help tells them.</summary>
internal static class LinearHelp
{
    private static readonly ImmutableArray<(string Command, string Says)> Commands =
    [
        ("Enter, or more", "go on, in the essay or in the list; more 5 tells five passages, all the rest"),
        ("a number", "choose from the list that was told last"),
        ("read 3", "the third essay; read and a part of a title works too"),
        ("next, previous", "the next and the previous essay"),
        ("again", "the last passage once more"),
        ("contents", "the headings; go 2 goes to the second"),
        ("links", "the links; open link 2 follows the second; open note 1 tells a note"),
        ("back", "where you came from, at last the list"),
        ("list", "the essays, from the first"),
        ("tags", "the tags; filter production leaves the essays with that tag"),
        ("find words", "essays in which the words stand, the best first"),
        ("clear", "all essays again"),
        ("where", "what is open, and how far"),
        ("about", "whose essays these are"),
        ("quit", "leave; the end of input does too"),
    ];

    private static readonly string[] Names =
        ["more", "all", "again", "list", "read", "next", "previous", "contents", "go", "links", "open", "tags", "filter", "clear", "find", "back", "where", "about", "help", "quit"];

    public static ImmutableArray<string> Lines(int width) =>
        [.. Commands.SelectMany(command => LinearText.Wrap($"{command.Command}: {command.Says}.", width))];

    /// <summary>The command that was meant, as a sentence with a blank after it; empty where none is near.</summary>
    public static string Meant(string typed) => Names.FirstOrDefault(name => Spelling.Distance(typed, name, 2) <= (name.Length > 4 ? 2 : 1)) is { } near ? $"Is {near} meant? " : "";
}
