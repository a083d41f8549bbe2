namespace Blog.Search.Words;

/// <summary>A folded word of a query, and how the words of a text are compared with it.</summary>
/// <param name="IsPrefix">True when a word that begins with it counts too.</param>
internal sealed record TermWord(string Text, bool IsPrefix)
{
    public const float Exact = 1, Form = 0.9f, Longer = 0.7f;

    /// <summary>The stem, when words with the same one count too; else null.</summary>
    public string? Stem { get; init; }

    /// <summary>Every word that counts begins so: all forms of a word begin as its stem does, but for the stem's last letter.</summary>
    public string Beginning => Stem is null ? Text : Stem[..^1];

    /// <summary>The only word that counts is the word itself.</summary>
    public bool IsExact => Stem is null && !IsPrefix;

    public static TermWord WithForms(string text) => new(text, false) { Stem = Words.Stem.Shared(text) };

    public bool Matches(ReadOnlySpan<char> word) => Likeness(word) > 0;

    /// <summary>How much a folded word counts: 1 for the word itself, less for other forms and for longer words, 0 for others.</summary>
    public float Likeness(ReadOnlySpan<char> word)
    {
        if (word.SequenceEqual(Text)) return Exact;
        if (Stem is not null && IsForm(word)) return Form;
        return IsPrefix && word.StartsWith(Text) ? Longer : 0;
    }

    /// <summary>Most words are told apart without making their stem.</summary>
    private bool IsForm(ReadOnlySpan<char> word)
    {
        if (word.Length < Stem!.Length || !word.StartsWith(Stem.AsSpan(0, Stem.Length - 1))) return false;
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        return Words.Stem.Of(word, buffer).SequenceEqual(Stem);
    }
}
