using System.Collections.Immutable;
using Blog.Search.Finding;
using Blog.Search.Words;

namespace Blog.Search;

/// <summary>
/// Finds text in the rows of an article, as if its lines were not broken. A needle in lower case matches both; one with a capital in
/// it matches only what has its capitals. Diacritics do not count, nor how wide a space is. <c>\v</c> before it makes it a regular expression (of .NET, in its
/// form that never takes more than linear time).
/// </summary>
public static class TextFind
{
    private const string RegexPrefix = @"\v";

    public static FindResult All(FindText text, string needle)
    {
        bool isRegex = needle.StartsWith(RegexPrefix, StringComparison.Ordinal);
        if (needle.Length == (isRegex ? RegexPrefix.Length : 0)) return FindResult.Nothing;
        return isRegex ? RegexFind.All(text.Plain, needle[RegexPrefix.Length..]) : PlainFind.All(text.Folded, needle);
    }

    /// <summary>Finds everything that a search matched, so that it can be lit in the article.</summary>
    public static FindResult All(FindText text, Query query)
    {
        ImmutableArray<TextTerm> terms = query.Filter.Text;
        JoinedText plain = text.Plain;
        MatchList matches = new(plain);
        for (int start = 0, end; start < plain.Units.Length && !matches.IsFull; start = end + 1)
        {
            end = plain.EndFrom(start);
            foreach (WordMatch match in WordMatches.In(plain.Units[start..end], terms)) matches.Add(start + match.Start, start + match.End);
        }

        return matches.Result;
    }
}
