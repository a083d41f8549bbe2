using Blog.Posts;

namespace Blog.Commands;

/// <summary>Where the posts of this run are.</summary>
/// <param name="Path">A folder, or a single Markdown file.</param>
/// <param name="IncludeDrafts">True to see drafts and posts dated in the future.</param>
internal sealed record PostSource(string Path, bool IncludeDrafts)
{
    private const string Variable = "BLOG_POSTS";

    /// <summary>The option, else the environment, else the essays that come with the tool.</summary>
    internal static PostSource From(string? option, bool includeDrafts)
    {
        string? path = option ?? Environment.GetEnvironmentVariable(Variable);
        return new PostSource(string.IsNullOrEmpty(path) ? OwnPosts : path, includeDrafts);
    }

    private static string OwnPosts => System.IO.Path.Combine(AppContext.BaseDirectory, "posts");

    /// <summary>What the place is called among what a reader did: the tool's own essays move with every update.</summary>
    internal string StateName => Path == OwnPosts ? "own" : System.IO.Path.GetFullPath(Path);

    /// <summary>The library in growing parts; the last one is whole.</summary>
    /// <exception cref="PostFolderException">As with <see cref="Load"/>.</exception>
    internal IEnumerable<Library> LoadInBatches() => File.Exists(Path) ? [PostFolder.LoadFile(Path)] : PostFolder.LoadInBatches(Path, Options);

    private PostFolderOptions Options => new() { IncludeDrafts = IncludeDrafts, Today = DateOnly.FromDateTime(DateTime.Now) };

    /// <exception cref="PostFolderException">There is nothing to read; the message says what, where and what to do.</exception>
    internal Library Load()
    {
        return File.Exists(Path) ? PostFolder.LoadFile(Path) : PostFolder.Load(Path, Options);
    }
}
