using System.Collections.Immutable;
using Blog.Search.Words;

namespace Blog.Search;

/// <summary>What must, or must not, stand in an essay: a word, or several in a row.</summary>
/// <param name="Text">As the reader wrote it, without quotes.</param>
/// <param name="IsNot">True when it must not be there.</param>
/// <param name="IsPhrase">True when it was quoted: then its words count as they are, without their other forms.</param>
/// <param name="IsPrefix">True when words that begin with it count too, as while it is being typed.</param>
public sealed record TextTerm(string Text, bool IsNot = false, bool IsPhrase = false, bool IsPrefix = false)
{
    /// <summary>A longer phrase is compared up to here.</summary>
    private const int MaxWords = 32;

    /// <summary>The folded words, in a row; empty when there is nothing in it that could be looked for.</summary>
    internal ImmutableArray<TermWord> Words { get; } = WordsOf(Text, IsPhrase, IsPrefix);

    public bool Equals(TextTerm? other) =>
        other is not null && Text == other.Text && IsNot == other.IsNot && IsPhrase == other.IsPhrase && IsPrefix == other.IsPrefix;

    public override int GetHashCode() => HashCode.Combine(Text, IsNot, IsPhrase, IsPrefix);

    private static ImmutableArray<TermWord> WordsOf(string text, bool isPhrase, bool isPrefix)
    {
        ImmutableArray<TermWord>.Builder words = ImmutableArray.CreateBuilder<TermWord>();
        WordReader reader = new(text, stackalloc char[WordReader.BufferSize]);
        int end = 0;
        bool endsUnspaced = false;
        while (words.Count < MaxWords && reader.Read())
        {
            bool isLastOfRun = reader.IsUnspaced && reader.Start < end && reader.End == end;
            if (!isLastOfRun) words.Add(WordOf(reader.Word.ToString(), isPhrase));
            endsUnspaced = reader.IsUnspaced && !isLastOfRun && IsSingle(reader.Word);
            end = reader.End;
        }

        // A character that is searched alone is the beginning of pairs.
        if (words.Count > 0 && (isPrefix || endsUnspaced)) words[^1] = words[^1] with { IsPrefix = true };
        return words.DrainToImmutable();
    }

    private static TermWord WordOf(string word, bool isPhrase) => isPhrase ? new TermWord(word, false) : TermWord.WithForms(word);

    private static bool IsSingle(ReadOnlySpan<char> word) => word.Length == 1 || (word.Length == 2 && char.IsSurrogatePair(word[0], word[1]));
}
