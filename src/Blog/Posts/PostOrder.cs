namespace Blog.Posts;

/// <summary>The order of the shelf: newest first; the posts of one day by their <see cref="Post.Order"/>, those without it last, then by
/// title, then by file. Those without any date come after all that have one: their files' time is that of a download more often than not.</summary>
internal sealed class PostOrder : IComparer<Post>
{
    public static readonly PostOrder NewestFirst = new();

    public int Compare(Post? x, Post? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = (x.DateOrigin == DateOrigin.FileTime).CompareTo(y.DateOrigin == DateOrigin.FileTime);
        if (order == 0) order = y.Date.CompareTo(x.Date);
        if (order == 0) order = (x.Order ?? int.MaxValue).CompareTo(y.Order ?? int.MaxValue);
        if (order == 0) order = string.Compare(x.Title, y.Title, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(x.Path, y.Path);
    }
}
