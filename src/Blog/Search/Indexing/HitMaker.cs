using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>Makes what is shown of an essay that was found.</summary>
internal static class HitMaker
{
    /// <param name="terms">What is lit.</param>
    public static SearchHit Make(Post post, float score, PostText? text, ImmutableArray<TextTerm> terms)
    {
        ImmutableArray<Range> title = [.. WordMatches.In(post.Title, terms).Select(match => match.Start..match.End)];
        Extract? extract = text is null || terms.IsEmpty ? null : ExtractMaker.FromBody(text, terms);
        extract ??= FromCard(post, terms);
        return new SearchHit(post, score, title, extract.Text, extract.Ranges, extract.SourceOffset);
    }

    /// <summary>The deck, or the summary where that says more about what was searched.</summary>
    private static Extract FromCard(Post post, ImmutableArray<TextTerm> terms)
    {
        Extract deck = ExtractMaker.FromLine(post.Deck ?? post.Summary ?? "", terms);
        if (!deck.Ranges.IsEmpty || post.Summary is null) return deck;
        Extract summary = ExtractMaker.FromLine(post.Summary, terms);
        return summary.Ranges.IsEmpty ? deck : summary;
    }
}
