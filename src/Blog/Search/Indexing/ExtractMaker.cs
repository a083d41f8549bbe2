using System.Collections.Immutable;
using System.Numerics;
using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <param name="Ranges">What matched in the text.</param>
/// <param name="SourceOffset">Where the first of them is in the post's file, if it is from there.</param>
internal sealed record Extract(string Text, ImmutableArray<Range> Ranges, int? SourceOffset = null);

/// <summary>Cuts a line of about <see cref="Length"/> characters around the best cluster of matches.</summary>
internal static class ExtractMaker
{
    public const int Length = 120;

    /// <summary>How far apart the matches of a cluster may be in the source, where markup takes room too.</summary>
    private const int Reach = 110;

    /// <summary>Null when nothing in the body matches.</summary>
    public static Extract? FromBody(PostText text, ImmutableArray<TextTerm> terms)
    {
        List<WordMatch> matches = WordMatches.In(text, terms);
        if (matches.Count == 0) return null;
        (int first, int count) = BestCluster(matches);
        List<WordMatch> cluster = matches.GetRange(first, Math.Min(matches.Count - first, count + 8));
        SeenText seen = SeenText.Around(text, cluster[0].Start, matches[first + count - 1].End);
        return Cut(seen, cluster) with { SourceOffset = cluster[0].Start };
    }

    public static Extract FromLine(string line, ImmutableArray<TextTerm> terms)
    {
        List<WordMatch> matches = WordMatches.In(line, terms);
        (int first, int count) = matches.Count == 0 ? (0, 0) : BestCluster(matches);
        return Cut(SeenText.OfLine(line), matches.GetRange(first, count));
    }

    private static Extract Cut(SeenText seen, List<WordMatch> matches)
    {
        int from = matches.Count == 0 ? 0 : seen.IndexOf(matches[0].Start);
        Range window = seen.Window(from, Length);
        (int start, int end) = (window.Start.Value, window.End.Value);
        string before = start > 0 ? "…" : "";
        List<Range> ranges = [];
        foreach (WordMatch match in matches)
        {
            int first = Math.Max(seen.IndexOf(match.Start), start);
            int last = Math.Min(seen.IndexOf(match.End), end);
            if (first < last) ranges.Add((first - start + before.Length)..(last - start + before.Length));
        }

        return new Extract(before + seen.Text[window] + (end < seen.Text.Length ? "…" : ""), [.. ranges]);
    }

    /// <summary>The matches within reach of each other that show the most terms, and then the most matches; the first of such.</summary>
    private static (int First, int Count) BestCluster(List<WordMatch> matches)
    {
        (int First, int Count) best = (0, 0);
        int bestWorth = -1;
        int end = 0;
        for (int first = 0; first < matches.Count; first++)
        {
            end = Math.Max(end, first + 1);
            while (end < matches.Count && matches[end].End - matches[first].Start <= Reach) end++;
            ulong terms = 0;
            for (int i = first; i < end; i++) terms |= 1UL << (matches[i].Term & 63);
            int worth = (BitOperations.PopCount(terms) * 1000) + end - first;
            if (worth <= bestWorth) continue;
            bestWorth = worth;
            best = (first, end - first);
        }

        return best;
    }
}
