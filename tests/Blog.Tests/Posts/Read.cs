using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>Markdown in, post out.</summary>
internal static class Read
{
    /// <summary>The day that stands for the file's own in tests.</summary>
    public static readonly DateOnly FileDay = new(2020, 2, 2);

    public static Post Post(string markdown, string place = "my-file.md") =>
        PostReader.Read(new PostSource(place, place, FileDay), TextDecoder.WithLineFeeds(markdown), new Notices());

    /// <summary>A post with these lines of YAML, and some text.</summary>
    public static Post Yaml(string fields, string place = "my-file.md") => Post($"---\n{fields}\n---\n\nThe text.\n", place);

    /// <summary>Notices as <c>line:column message</c>.</summary>
    public static string[] Told(Post post) => [.. post.Notices.Select(notice => $"{notice.Line}:{notice.Column} {notice.Message}")];

    public static string[] Names(Post post) => [.. post.Tags.Select(tag => tag.Name)];
}
