using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Commands;

/// <summary>An order of essays.</summary>
/// <param name="Name">One of <see cref="Names"/>.</param>
/// <param name="IsReversed">True for the other way round.</param>
internal sealed record PostSort(string Name, bool IsReversed)
{
    internal const string ByDate = "date", ByRelevance = "relevance";

    /// <summary>The first is the order of the shelf: newest first.</summary>
    internal static readonly string[] Names = [ByDate, "updated", "title", "category", "author", "length", ByRelevance];

    /// <param name="posts">As the shelf has them; essays alike keep that order.</param>
    /// <param name="relevance">The essays of a search, the best first; empty where nothing was searched for.</param>
    internal ImmutableArray<Post> Apply(ImmutableArray<Post> posts, ImmutableArray<Post> relevance)
    {
        IEnumerable<Post> sorted = Name switch
        {
            "updated" => posts.OrderByDescending(post => post.Updated ?? post.Date),
            "title" => posts.OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase),
            "category" => posts.OrderBy(post => post.Category is null).ThenBy(post => post.Category, StringComparer.OrdinalIgnoreCase),
            "author" => posts.OrderBy(post => post.Authors.IsEmpty).ThenBy(post => post.Authors.FirstOrDefault(), StringComparer.OrdinalIgnoreCase),
            "length" => posts.OrderBy(post => post.Words),
            ByRelevance when !relevance.IsEmpty => relevance,
            _ => posts,
        };
        return IsReversed ? [.. sorted.Reverse()] : [.. sorted];
    }
}
