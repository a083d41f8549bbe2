using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Indexing;

namespace Blog.Search;

/// <summary>What goes with an essay, for its end.</summary>
/// <param name="Related">The closest first; few, and none that is listed as linking here.</param>
/// <param name="LinkedFrom">All whose texts link to it, in the order of the library.</param>
public sealed record EssayEnding(ImmutableArray<Post> Related, ImmutableArray<Post> LinkedFrom)
{
    private const int MostRelated = 3;

    /// <summary>Less in common is chance.</summary>
    private const float LeastInCommon = 2;

    public bool IsEmpty => Related.IsEmpty && LinkedFrom.IsEmpty;

    /// <param name="index">With all texts and their links in it.</param>
    public static EssayEnding Of(Post post, SearchIndex index, PostLinks links)
    {
        ImmutableArray<Post> linked = [.. index.Posts.Where(from => from.Path != post.Path && Links(from, post, index, links))];
        IEnumerable<Post> related = Search.Related.To(post, index, MostRelated + linked.Length, LeastInCommon).Where(other => other.Path != post.Path);
        return new EssayEnding([.. related.Where(other => !linked.Contains(other)).Take(MostRelated)], linked);
    }

    private static bool Links(Post from, Post to, SearchIndex index, PostLinks links) =>
        index.Links.TryGetValue(from, out LinksOut leading) && leading.Lead(from, to, links);
}
