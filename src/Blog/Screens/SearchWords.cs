using System.Collections.Immutable;
using Blog.Search;

namespace Blog.Screens;

/// <summary>Words of a search.</summary>
internal static class SearchWords
{
    /// <summary>What is lit in an essay that was found: what was asked for, and in which form it was found.</summary>
    internal static ImmutableArray<string> Lit(Query query, SearchHit hit)
    {
        IEnumerable<string> asked = query.Filter.Text.Where(term => !term.IsNot).Select(term => term.Text);
        IEnumerable<string> found = hit.TitleRanges.Select(range => hit.Post.Title[range]).Concat(hit.ExtractRanges.Select(range => hit.Extract[range]));
        return [.. asked.Concat(found).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The text with a word exchanged; with the new word alone where the old one, which may be folded, is not in it as it stands.</summary>
    internal static string Replace(string text, string word, string by)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? by : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + word.Length));
    }
}
