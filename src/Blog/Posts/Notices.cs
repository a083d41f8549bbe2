using System.Collections.Immutable;

namespace Blog.Posts;

/// <summary>Gathers what is wrong with one post, up to a number that a person would still read.</summary>
internal sealed class Notices
{
    private const int Limit = 20;

    private readonly List<PostNotice> _notices = [];

    public int Count => _notices.Count;

    public bool IsFull => _notices.Count >= Limit;

    public void Add(string message, int line = 0, int column = 0, NoticeKind kind = NoticeKind.Mistake)
    {
        if (!IsFull) _notices.Add(new PostNotice(message, line, column) { Kind = kind });
    }

    public void Add(IEnumerable<PostNotice> notices)
    {
        foreach (PostNotice notice in notices) Add(notice.Message, notice.Line, notice.Column, notice.Kind);
    }

    /// <summary>A text from a post cut short, to be quoted in a notice.</summary>
    public static string Quote(string text) => $"“{(text.Length <= 40 ? text : text[..39] + "…")}”";

    public ImmutableArray<PostNotice> ToImmutable() => [.. _notices];
}
