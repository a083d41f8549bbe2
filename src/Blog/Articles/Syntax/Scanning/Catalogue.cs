using System.Buffers;
using System.Collections.Concurrent;

namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// Finds languages by the names that people give them in fences. A language is built when it is first asked for, and only that
/// one.
/// </summary>
internal sealed class Catalogue
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t,;:{(=");

    private static readonly Lazy<Dictionary<string, Entry>> Names = new(ByName);

    private readonly ConcurrentDictionary<string, Lexer> _built = new(StringComparer.Ordinal);

    /// <summary>The names of the languages built so far.</summary>
    public IEnumerable<string> Built => _built.Keys;

    /// <summary>
    /// The language of a name such as <c>c#</c>, <c>language-js</c>, <c>.rs</c>, <c>main.go</c>; null for one that is not known.
    /// </summary>
    public Lexer? Find(string name) =>
        Entry(name) is { } entry ? _built.GetOrAdd(entry.Name, static (_, create) => new Lexer(create()), entry.Create) : null;

    private static Entry? Entry(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        if (text.StartsWith("language-", StringComparison.OrdinalIgnoreCase)) text = text["language-".Length..];
        if (text.StartsWith("lang-", StringComparison.OrdinalIgnoreCase)) text = text["lang-".Length..];
        text = text.TrimStart("{.").TrimEnd('}');
        int end = text.IndexOfAny(NameEnds);
        if (end > 0) text = text[..end];

        Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> names = Names.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(text, out Entry? entry)) return entry;
        if (text.StartsWith("diff-", StringComparison.OrdinalIgnoreCase)) return names["diff"];
        int dot = text.LastIndexOf('.');
        return dot >= 0 && names.TryGetValue(text[(dot + 1)..], out entry) ? entry : null;
    }

    private static Dictionary<string, Entry> ByName()
    {
        Dictionary<string, Entry> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Entry entry in LanguageList.All)
        {
            names.Add(entry.Name, entry);
            foreach (string alias in entry.Aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries)) names.Add(alias, entry);
        }

        return names;
    }
}

/// <summary>A language of the list.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Aliases">Other names and file extensions, with spaces between.</param>
internal sealed record Entry(string Name, string Aliases, Func<Language> Create);
