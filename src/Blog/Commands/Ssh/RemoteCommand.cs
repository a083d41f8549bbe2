using System.Collections.Immutable;

namespace Blog.Commands.Ssh;

/// <summary>
/// A command that a visitor sent instead of opening the reader. The grammar is all there is; no shell ever sees the text.
/// <code>
/// command = "list" *( SP "--tag" SP word ) [ SP "--json" ]
///         / "show" SP name [ SP "--json" ]
///         / "search" 1*( SP word ) [ SP "--json" ]
///         / "tags" [ SP "--json" ]
/// </code>
/// Options may stand anywhere after the verb. A word has no quotes and no escapes: it ends at a space, and it does not begin with <c>-</c>. A name
/// has letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, so it is never a path.
/// </summary>
/// <param name="Verb">One of <c>list</c>, <c>show</c>, <c>search</c>, <c>tags</c>.</param>
internal sealed record RemoteCommand(string Verb, ImmutableArray<string> Words, ImmutableArray<string> Tags, bool IsJson)
{
    internal const string Usage =
        "usage: list [--tag TAG] [--json], show NAME [--json], search WORDS [--json], tags [--json]; without a command the reader opens";

    private const int LongestCommand = 500, MostWords = 30;

    /// <summary>The name that <c>show</c> was given.</summary>
    internal string? Post => Verb == "show" ? Words[0] : null;

    /// <returns>Null for everything that the grammar does not have.</returns>
    internal static RemoteCommand? Parse(string text)
    {
        // Control characters, format characters such as bidi overrides, and halves of surrogate pairs are in no word.
        if (text.Length > LongestCommand || !text.EnumerateRunes().All(IsPlain)) return null;
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > MostWords) return null;

        bool isJson = false;
        List<string> words = [], tags = [];
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i] == "--json" && !isJson) isJson = true;
            else if (parts[i] == "--tag" && parts[0] == "list" && i + 1 < parts.Length && parts[i + 1][0] != '-') tags.Add(parts[++i]);
            else if (parts[i][0] == '-') return null;
            else words.Add(parts[i]);
        }

        RemoteCommand command = new(parts[0], [.. words], [.. tags], isJson);
        return command.IsWhole ? command : null;
    }

    private bool IsWhole => Verb switch
    {
        "list" or "tags" => Words.IsEmpty,
        "show" => Words is [string name] && IsName(name),
        "search" => !Words.IsEmpty,
        _ => false,
    };

    /// <summary>The arguments of this program that do the same.</summary>
    internal IEnumerable<string> Arguments => [Verb, .. Tags.SelectMany(tag => new[] { "--tag", tag }), .. IsJson ? ["--json"] : Array.Empty<string>()];

    private static bool IsName(string name) => name[0] != '.' && name.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or '.');

    private static bool IsPlain(System.Text.Rune rune) => rune != System.Text.Rune.ReplacementChar && System.Text.Rune.GetUnicodeCategory(rune) is not
        (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate
        or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned);
}
