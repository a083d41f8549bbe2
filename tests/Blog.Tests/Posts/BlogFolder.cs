using System.Text;
using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>A folder of posts on the disk, gone when the test is over.</summary>
internal sealed class BlogFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("blog-posts-").FullName;

    public BlogFolder Write(string place, string text) => Write(place, Encoding.UTF8.GetBytes(text));

    public BlogFolder Write(string place, byte[] bytes)
    {
        string path = PathOf(place);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>A post with a title and a date, when it matters only that it is there.</summary>
    public BlogFolder WritePost(string place, string title = "A post", string date = "2026-04-01") =>
        Write(place, $"---\ntitle: {title}\ndate: {date}\n---\n\nSome text that says what this is about, at the length of a paragraph.\n");

    public string PathOf(string place) => System.IO.Path.Join(Path, place);

    public Library Load(bool drafts = false) => PostFolder.Load(Path, new PostFolderOptions { IncludeDrafts = drafts, Today = new DateOnly(2026, 6, 1) });

    /// <summary>The titles on the shelf, from the top.</summary>
    public string[] Titles() => [.. Load().Posts.Select(post => post.Title)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
