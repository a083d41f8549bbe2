using Blog.Posts;

namespace Blog.Commands;

/// <summary>What was wrong when a post was read.</summary>
internal static class NoticeCheck
{
    internal static void Run(CheckedPost post)
    {
        foreach (PostNotice notice in post.Post.Notices)
        {
            (Severity severity, string rule) = Of(notice.Kind);
            post.Tell(severity, rule, notice.Message, notice.Line, notice.Column);
        }
    }

    private static (Severity Severity, string Rule) Of(NoticeKind kind) => kind switch
    {
        NoticeKind.NoTitle => (Severity.Error, "missing-title"),
        NoticeKind.NoDate => (Severity.Warning, "missing-date"),
        NoticeKind.BadDate => (Severity.Error, "bad-date"),
        NoticeKind.SameSlug => (Severity.Error, "duplicate-slug"),
        NoticeKind.Doubt => (Severity.Warning, "front-matter"),
        _ => (Severity.Error, "front-matter"),
    };
}
