using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Search.Words;

/// <summary>A place where a term matches.</summary>
/// <param name="Start">In the text that was looked through, in UTF-16 units.</param>
/// <param name="Term">Which of the terms.</param>
internal readonly record struct WordMatch(int Start, int End, int Term);

/// <summary>Finds all places where terms match, in the order in which they end; none overlaps another.</summary>
internal static class WordMatches
{
    /// <summary>Nobody looks at more, and an essay of one word a million times has as many.</summary>
    private const int Most = 5_000;

    public static List<WordMatch> In(ReadOnlySpan<char> line, ImmutableArray<TextTerm> terms)
    {
        Collector collector = new(terms);
        WordReader words = new(line, stackalloc char[WordReader.BufferSize]);
        while (collector.Matches.Count < Most && words.Read()) collector.Take(words.Word, words.Start, words.End);
        return collector.Matches;
    }

    public static List<WordMatch> In(PostText text, ImmutableArray<TextTerm> terms)
    {
        Collector collector = new(terms);
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        VisibleText pieces = new(text.Source, text.BodyStart);
        while (collector.Matches.Count < Most && pieces.Read())
        {
            WordReader words = new(pieces.Piece, buffer);
            while (words.Read()) collector.Take(words.Word, pieces.Start + words.Start, pieces.Start + words.End);
        }

        return collector.Matches;
    }

    private sealed class Collector(ImmutableArray<TextTerm> terms)
    {
        private readonly TermProgress[] _terms = [.. terms.Where(term => !term.Words.IsEmpty && !term.IsNot).Select(term => new TermProgress(term))];

        public List<WordMatch> Matches { get; } = [];

        public void Take(ReadOnlySpan<char> word, int start, int end)
        {
            for (int i = 0; i < _terms.Length; i++)
            {
                if (_terms[i].Take(word, start, end)) Add(new WordMatch(_terms[i].Start, end, i));
            }
        }

        /// <summary>Of two that overlap, such as a word and a phrase that ends in it, or two pairs of characters, one long match is made.</summary>
        private void Add(WordMatch match)
        {
            while (Matches.Count > 0 && Matches[^1].End > match.Start)
            {
                match = match with { Start = Math.Min(match.Start, Matches[^1].Start), End = Math.Max(match.End, Matches[^1].End) };
                Matches.RemoveAt(Matches.Count - 1);
            }

            Matches.Add(match);
        }
    }
}
