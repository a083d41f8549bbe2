using Blog.Posts;
using Blog.State;

namespace Blog.Search;

/// <summary>What <c>is:</c> asks for.</summary>
public enum ReadingMark : byte { Unread, Started, Read, Bookmarked, New, Changed }

public static class ReadingMarks
{
    /// <param name="state">Null when nothing is kept.</param>
    public static bool Fits(this ReadingMark mark, Post post, ReadingState? state) => mark switch
    {
        ReadingMark.Unread => state is null || !state.IsRead(post.Slug),
        ReadingMark.Started => state?.IsStarted(post.Slug) == true,
        ReadingMark.Read => state?.IsRead(post.Slug) == true,
        ReadingMark.Bookmarked => state?.IsBookmarked(post.Slug) == true,
        ReadingMark.New => state?.IsNew(post.Slug) == true,
        _ => state?.IsChanged(post) == true,
    };

    internal static string Name(this ReadingMark mark) => mark.ToString().ToLowerInvariant();
}
