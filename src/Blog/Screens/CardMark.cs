using Blog.Posts;
using Blog.State;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>What the reader did with an essay, as its card shows it: a bookmark, and whether it is new, begun, read, or changed since.</summary>
internal static class CardMark
{
    /// <returns>A few cells, or nothing for an essay that was neither opened nor came since the last visit.</returns>
    internal static string Of(Post post, ReadingState? reading, Glyphs glyphs)
    {
        if (reading is null) return "";
        string slug = post.Slug;
        string done = reading.IsNew(slug) ? "new"
            : reading.IsChanged(post) ? "changed"
            : reading.IsRead(slug) ? glyphs.Read
            : reading.IsStarted(slug) ? $"{glyphs.Started}{reading.Percent(slug)}%"
            : "";
        if (!reading.IsBookmarked(slug)) return done;
        return done.Length == 0 ? glyphs.Bookmark : $"{glyphs.Bookmark} {done}";
    }
}
