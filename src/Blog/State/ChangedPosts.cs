using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.State;

/// <summary>Finds the essays that changed since they were read.</summary>
public static class ChangedPosts
{
    /// <summary>Reads the text of those that were read, which are few; run it off the loop.</summary>
    /// <param name="read">Gives a post's text, or null when there is none any more.</param>
    public static ImmutableHashSet<string> Find(ReadingState state, IEnumerable<Post> posts, Func<Post, PostText?> read)
    {
        IEnumerable<string> changed =
            from post in posts
            let hash = state.Of(post.Slug).Read?.Value
            where hash is not null && read(post) is { } text && ContentHash.Of(text) != hash
            select post.Slug;
        return changed.ToImmutableHashSet(StringComparer.Ordinal);
    }
}
