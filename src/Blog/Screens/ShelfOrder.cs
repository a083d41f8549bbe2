using System.Buffers;
using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Folding;
using Blog.State;

namespace Blog.Screens;

/// <summary>By what the essays on the shelf are ordered.</summary>
public enum ShelfSort : byte
{
    /// <summary>Newest first: the order of the library.</summary>
    Date,

    Title,

    /// <summary>Shortest first.</summary>
    ReadingTime,

    /// <summary>Unread, then begun, then read.</summary>
    Unread,

    /// <summary>Best match first; only where the filter has text.</summary>
    Relevance,
}

/// <summary>Puts essays in order. What is alike stays in the order of the library.</summary>
internal static class ShelfOrder
{
    private static readonly SearchValues<char> BeforeTitles = SearchValues.Create(" \"'“”‘’«»„(¿¡…");

    /// <param name="posts">In the order of the library; for <see cref="ShelfSort.Relevance"/> the best match first.</param>
    internal static ImmutableArray<Post> Of(ImmutableArray<Post> posts, ShelfSort sort, bool reversed, ReadingState? state) => sort switch
    {
        ShelfSort.Title => By(posts, TitleKey, StringComparer.Ordinal, reversed),
        ShelfSort.ReadingTime => By(posts, post => post.Words, null, reversed),
        ShelfSort.Unread => By(posts, post => ReadKey(post, state), null, reversed),
        _ => reversed ? [.. posts.Reverse()] : posts,
    };

    /// <summary>As the header says it.</summary>
    internal static string Describe(ShelfSort sort, bool reversed) => (sort, reversed) switch
    {
        (ShelfSort.Title, false) => "by title",
        (ShelfSort.Title, true) => "by title, last first",
        (ShelfSort.ReadingTime, false) => "shortest first",
        (ShelfSort.ReadingTime, true) => "longest first",
        (ShelfSort.Unread, false) => "unread first",
        (ShelfSort.Unread, true) => "read first",
        (ShelfSort.Relevance, false) => "best match first",
        (ShelfSort.Relevance, true) => "best match last",
        (_, false) => "newest first",
        _ => "oldest first",
    };

    private static ImmutableArray<Post> By<T>(ImmutableArray<Post> posts, Func<Post, T> key, IComparer<T>? comparer, bool reversed) =>
        reversed ? [.. posts.OrderByDescending(key, comparer)] : [.. posts.OrderBy(key, comparer)];

    /// <summary>Whatever the case, the accents, and the quotes around it.</summary>
    private static string TitleKey(Post post)
    {
        int start = post.Title.AsSpan().IndexOfAnyExcept(BeforeTitles);
        return Fold.Text(start > 0 ? post.Title[start..] : post.Title);
    }

    private static int ReadKey(Post post, ReadingState? state) =>
        state is null ? 0 : state.IsRead(post.Slug) ? 2 : state.IsStarted(post.Slug) ? 1 : 0;
}
