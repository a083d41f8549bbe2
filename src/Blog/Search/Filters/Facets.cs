using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;

namespace Blog.Search;

/// <param name="Name">As it was written first.</param>
/// <param name="Left">How many essays would be left if it was added to the filter.</param>
/// <param name="IsChosen">It is in the filter already.</param>
public readonly record struct FacetCount(string Name, int Left, bool IsChosen);

/// <summary>For every tag, category, author and year the essays that would be left with it, the most first.</summary>
/// <param name="Total">How many are left by the filter as it is. A tag that must not be there would leave this less the tag's own number.</param>
/// <param name="AnyTags">The same tags, counted as one more of which one is enough.</param>
public sealed record Facets(
    int Total,
    ImmutableArray<FacetCount> Tags,
    ImmutableArray<FacetCount> AnyTags,
    ImmutableArray<FacetCount> Categories,
    ImmutableArray<FacetCount> Authors,
    ImmutableArray<FacetCount> Years)
{
    /// <summary>Counts in one pass. For a search give the posts that it found, and the filter without its text.</summary>
    public static Facets Of(ImmutableArray<Post> posts, PostFilter filter, ReadingState? state)
    {
        FacetCounter counter = new(filter);
        foreach (Post post in posts) counter.Count(post, state);
        return counter.ToFacets();
    }
}
