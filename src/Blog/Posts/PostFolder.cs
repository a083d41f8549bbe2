using Blog.Posts.FrontMatter;
using Blog.Posts.PostFolders;

namespace Blog.Posts;

public sealed record PostFolderOptions
{
    /// <summary>Shows drafts, and posts dated in the future.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>The day after which the future begins; null for the clock's.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What the reader reads, best first, such as <c>de</c> or <c>pt-BR</c>. It decides which of several translations stands on the shelf;
    /// a post that is there in one language only always does.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Shows every translation as a post of its own.</summary>
    public bool AllLanguages { get; init; }
}

/// <summary>Where files become posts. Everything that is wrong with one of them becomes a notice on it and nothing more.</summary>
public static class PostFolder
{
    /// <summary>How many posts come first. No screen has room for more.</summary>
    private const int FirstBatch = 64;

    /// <summary>By how much each batch is larger than the one before: a shelf is sorted anew for each, so they are few.</summary>
    private const int BatchGrowth = 8;

    /// <summary>The buffers of a thread that reads text after text, such as an indexer, are kept up to this length in bytes.</summary>
    private const int MostKept = 256 * 1024;

    [ThreadStatic]
    private static PostFile? _reader;

    /// <summary>Reads a folder of posts and the folders below it.</summary>
    /// <exception cref="PostFolderException">There is no such folder, or no post in it.</exception>
    public static Library Load(string path, PostFolderOptions? options = null)
    {
        FolderReader folder = FolderReader.Open(path, options ?? new PostFolderOptions());
        folder.Read(int.MaxValue);
        return folder.Shelve();
    }

    /// <summary>Reads a folder as <see cref="Load"/> does, and gives what it has while it is reading: each library holds all of the one before
    /// and more, in order, and the last one is what <see cref="Load"/> gives. The posts that file names call the newest are read first. A
    /// post's slug, its notices and its place may change from one library to the next; its path does not.</summary>
    /// <exception cref="PostFolderException">At the first step: there is no such folder, or no post in it. At the last: none to show.</exception>
    public static IEnumerable<Library> LoadInBatches(string path, PostFolderOptions? options = null)
    {
        FolderReader folder = FolderReader.Open(path, options ?? new PostFolderOptions());
        for (int size = FirstBatch; folder.Waiting > 0; size *= BatchGrowth)
        {
            folder.Read(size);
            if (folder.Waiting == 0 || folder.HasShown) yield return folder.Shelve();
        }
    }

    /// <summary>Reads a single file as a library of one, whatever its name ends in.</summary>
    /// <exception cref="PostFolderException">There is no such file, or nothing in it.</exception>
    public static Library LoadFile(string path)
    {
        if (path.Length == 0 || RealPath.Of(path) is not { } real || new FileInfo(real) is not { Exists: true } file)
            throw new PostFolderException($"There is no file {path}.");
        if (file.Length == 0) throw new PostFolderException($"{path} is empty, or is a pipe or a device. To read from a pipe: cat FILE | blog");
        string folder = Path.GetDirectoryName(path) ?? "";
        FoundFile found = new(folder, Path.GetFileName(path), file.Length, file.LastWriteTimeUtc);
        return Single(folder, FolderReader.Read(found, "", new PostFile()));
    }

    /// <summary>A library of one text that comes from no file, such as standard input.</summary>
    /// <param name="name">Stands for the file's name.</param>
    public static Library FromText(string name, string text)
    {
        text = TextDecoder.WithLineFeeds(text);
        Post post = PostReader.Read(new PostSource(name, name, DateOnly.FromDateTime(DateTime.Now)), text, new Notices());
        return Single("", post with { Text = new PostText(text, FrontMatterReader.Read(text, new Notices()).BodyStart) });
    }

    /// <summary>The whole text of a post.</summary>
    /// <exception cref="PostFolderException">The file cannot be read any more.</exception>
    public static PostText ReadText(Post post) => ReadText(post, PostFile.TextLimit);

    /// <summary>As much of a text as an essay is laid out of, for whoever goes through all of them: one file of 20 MB would take 100 MB.</summary>
    /// <exception cref="PostFolderException">The file cannot be read any more.</exception>
    public static PostText ReadHead(Post post) => ReadText(post, PostFile.HeadLimit);

    private static PostText ReadText(Post post, int limit)
    {
        if (post.Text is { } known) return known;
        Notices notices = new();
        FileInfo file = new(post.Path);

        // Only a link is followed step by step: an index asks for ten thousand texts.
        if (file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint)) file = new FileInfo(RealPath.Of(post.Path) ?? post.Path);
        long length = file.Exists ? file.Length : 0;
        PostFile reader = length > MostKept ? new PostFile() : _reader ??= new PostFile(PostFile.UsualRoom);
        if (!reader.TryRead(post.Path, length, limit, notices, out ReadOnlySpan<char> text))
            throw new PostFolderException($"{post.Path}: {notices.ToImmutable()[0].Message}");
        return new PostText(text.ToString(), FrontMatterReader.Read(text, new Notices()).BodyStart);
    }

    private static Library Single(string root, Post post) => new(root, new Site { Title = post.Title }, [post], []);
}
