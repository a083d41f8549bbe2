using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Search;

/// <summary>An essay that was found.</summary>
/// <param name="Score">The more the better; only to be compared with others of the same search.</param>
/// <param name="TitleRanges">What matched in <see cref="Post.Title"/>, in UTF-16 units.</param>
/// <param name="Extract">A line out of it, around the best cluster of matches; from the deck or the summary when its text has none. Clean
/// of controls and of markup; empty when there is nothing to show.</param>
/// <param name="ExtractRanges">What matched in the extract.</param>
/// <param name="SourceOffset">Where that cluster is in the post's file; null when its text has no match.</param>
public sealed record SearchHit(
    Post Post, float Score, ImmutableArray<Range> TitleRanges, string Extract, ImmutableArray<Range> ExtractRanges, int? SourceOffset);

/// <summary>A word that is nowhere, and those most like it.</summary>
public sealed record Suggestion(string Word, ImmutableArray<string> Nearest);

/// <param name="Hits">The best first.</param>
/// <param name="Total">How many essays match.</param>
/// <param name="IsTotalExact">False when the total is at most that: phrases are looked up in the files, and only until there are enough hits.</param>
/// <param name="Suggestions">For the words that are nowhere, when nothing was found.</param>
public sealed record SearchResult(ImmutableArray<SearchHit> Hits, int Total, bool IsTotalExact, ImmutableArray<Suggestion> Suggestions);
