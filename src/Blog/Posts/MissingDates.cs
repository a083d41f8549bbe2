namespace Blog.Posts;

/// <summary>Tells about posts without a date, where others have one. A handbook or a single file without any date lacks nothing.</summary>
internal static class MissingDates
{
    private static readonly PostNotice Notice = new("There is no date; the file's own is shown. Add a line such as date: 2026-04-01.") { Kind = NoticeKind.NoDate };

    public static void Tell(Span<Post> posts)
    {
        bool anyDated = false;
        foreach (Post post in posts) anyDated |= post.DateOrigin != DateOrigin.FileTime;
        if (!anyDated) return;
        foreach (ref Post post in posts)
        {
            if (post.DateOrigin == DateOrigin.FileTime && !post.Draft) post = post with { Notices = post.Notices.Add(Notice) };
        }
    }
}
