using System.Collections.Immutable;
using Blog.Search.Finding;
using Blog.Terminal.Text;

namespace Blog.Search;

/// <param name="Start">Where the text begins in the row, in UTF-16 units: what stands before it, such as the bar of a quotation, is passed over.</param>
public readonly record struct FindRow(string Text, LineJoin Join = LineJoin.None, int Start = 0);

/// <summary>A piece of a match in one row.</summary>
/// <param name="Column">In UTF-16 units of the row's text.</param>
public readonly record struct FindPiece(int Row, int Column, int Length);

/// <summary>A match, in one piece for each row that it is in.</summary>
public sealed record FindMatch(ImmutableArray<FindPiece> Pieces);

/// <param name="Problem">Why nothing could be looked for, in words for the reader, or null.</param>
public sealed record FindResult(ImmutableArray<FindMatch> Matches, string? Problem = null);

/// <summary>
/// Finds text in the rows of an article, as if its lines were not broken. A needle in lower case matches both; one with a capital in
/// it matches only what has its capitals. Diacritics do not count, nor how wide a space is. <c>\v</c> before it makes it a regular expression (of .NET, in its
/// form that never takes more than linear time).
/// </summary>
public static class TextFind
{
    /// <summary>More matches are not told apart by anybody.</summary>
    private const int Most = 100_000;

    private const string RegexPrefix = @"\v";

    public static FindResult All(IReadOnlyList<FindRow> rows, string needle) => All(new FindText(rows), needle);

    public static FindResult All(FindText text, string needle)
    {
        bool isRegex = needle.StartsWith(RegexPrefix, StringComparison.Ordinal);
        if (needle.Length == (isRegex ? RegexPrefix.Length : 0)) return new FindResult([]);
        if (isRegex) return RegexFind.All(text.Plain, needle[RegexPrefix.Length..], Most);
        return new FindResult([.. PlainFind.All(text.Folded, needle).Take(Most)]);
    }

    /// <summary>Finds everything that a search matched, so that it can be lit in the article.</summary>
    public static FindResult All(IReadOnlyList<FindRow> rows, Query query) => All(new FindText(rows), query);

    /// <inheritdoc cref="All(IReadOnlyList{FindRow}, Query)"/>
    public static FindResult All(FindText text, Query query)
    {
        ImmutableArray<TextTerm> terms = query.Filter.Text;
        IEnumerable<FindMatch> matches =
            from flow in text.Plain
            from match in Words.WordMatches.In(flow.Text, terms)
            select flow.Match(match.Start, match.End);
        return new FindResult([.. matches.Take(Most)]);
    }
}
