using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Blog.Posts.FrontMatter;

namespace Blog.Posts;

public sealed record PostFolderOptions
{
    /// <summary>Shows drafts, and posts dated in the future.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>The day after which the future begins; null for the clock's.</summary>
    public DateOnly? Today { get; init; }
}

/// <summary>Where files become posts. Everything that is wrong with one of them becomes a notice on it and nothing more.</summary>
public static class PostFolder
{
    /// <summary>From this many files on a second thread pays.</summary>
    private const int Many = 64;

    /// <summary>Reads a folder of posts and the folders below it.</summary>
    /// <exception cref="PostFolderException">There is no such folder, or no post in it.</exception>
    public static Library Load(string path, PostFolderOptions? options = null)
    {
        options ??= new PostFolderOptions();
        if (File.Exists(path)) throw new PostFolderException($"{path} is a file, not a folder of posts. Give the folder, or open the file itself.");
        if (!Directory.Exists(path)) throw new PostFolderException($"There is no folder {path}. Give the folder that holds the posts.");

        Notices notices = new();
        Site site = SiteFile.Read(path, notices);
        Post[] posts = ReadAll(FindFiles(path, notices), PlacePrefix(path));
        if (posts.Length == 0)
            throw new PostFolderException($"There are no posts in {path}: no file there ends in .md, .markdown or .mdx. Give the folder that holds them.");
        return new Library(path, site, Shelve(posts, path, options), notices.ToImmutable());
    }

    /// <summary>Reads a single file as a library of one, whatever its name ends in.</summary>
    /// <exception cref="PostFolderException">There is no such file, or nothing in it.</exception>
    public static Library LoadFile(string path)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        if (!file.Exists) throw new PostFolderException($"There is no file {path}.");
        if (file.Length == 0) throw new PostFolderException($"{path} is empty, or is a pipe or a device. To read from a pipe: cat FILE | blog");
        FoundFile found = new(path, Path.GetFileName(path), file.Length, file.LastWriteTimeUtc);
        return Single(Path.GetDirectoryName(path) ?? "", ReadAll([found], "")[0]);
    }

    /// <summary>A library of one text that comes from no file, such as standard input.</summary>
    /// <param name="name">Stands for the file's name.</param>
    public static Library FromText(string name, string text)
    {
        Notices notices = new();
        Post post = PostReader.Read(new PostSource(name, name, DateOnly.FromDateTime(DateTime.Now)), text, notices);
        return Single("", post with { Text = new PostText(text, FrontMatterReader.Read(text, new Notices()).BodyStart) });
    }

    /// <summary>The whole text of a post.</summary>
    /// <exception cref="PostFolderException">The file cannot be read any more.</exception>
    public static PostText ReadText(Post post)
    {
        if (post.Text is { } known) return known;
        Notices notices = new();
        long length = new FileInfo(RealPath.Of(post.Path) ?? post.Path) is { Exists: true } file ? file.Length : 0;
        if (!new PostFile().TryRead(post.Path, length, PostFile.TextLimit, notices, out ReadOnlySpan<char> text))
            throw new PostFolderException($"{post.Path}: {notices.ToImmutable()[0].Message}");
        return new PostText(text.ToString(), FrontMatterReader.Read(text, new Notices()).BodyStart);
    }

    private static Library Single(string root, Post post) => new(root, new Site { Title = post.Title }, [post], []);

    private static List<FoundFile> FindFiles(string root, Notices notices)
    {
        List<FoundFile> found = [.. SiteLayout.PostFolders(root).SelectMany(folder => FolderWalk.Find(root, folder, notices))];
        return found.Count > 0 ? found : FolderWalk.Find(root, "", notices);
    }

    /// <summary>Someone may point right at a folder whose name says something about the posts in it.</summary>
    private static string PlacePrefix(string root)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        return name is "_posts" or "_drafts" ? name + "/" : "";
    }

    private static Post[] ReadAll(List<FoundFile> files, string prefix)
    {
        Post[] posts = new Post[files.Count];
        int next = -1;
        void Work()
        {
            PostFile reader = new();
            for (int i; (i = Interlocked.Increment(ref next)) < posts.Length;) posts[i] = Read(files[i], prefix, reader);
        }

        Task helper = posts.Length < Many ? Task.CompletedTask : Task.Run(Work);
        Work();
        helper.GetAwaiter().GetResult();
        return posts;
    }

    private static Post Read(FoundFile file, string prefix, PostFile reader)
    {
        Notices notices = new();
        PostSource source = new(file.Path, prefix + file.Place, DateOnly.FromDateTime(file.Written));
        bool isRead = reader.TryRead(file.Path, file.Length, PostFile.HeadLimit, notices, out ReadOnlySpan<char> text);
        Post post = isRead ? PostReader.Read(source, text, notices) : PostReader.Unread(source, notices);
        if (file.Length > PostFile.HeadLimit) post = post with { Words = (int)(post.Words * ((double)file.Length / PostFile.HeadLimit)) };
        return post.DateOrigin == DateOrigin.FileTime ? post with { Date = DateOnly.FromDateTime(file.Written.ToLocalTime()) } : post;
    }

    private static ImmutableArray<Post> Shelve(Post[] posts, string path, PostFolderOptions options)
    {
        UniqueSlugs.Give(posts);
        DateOnly today = options.Today ?? DateOnly.FromDateTime(DateTime.Now);
        Post[] shown = options.IncludeDrafts ? posts : Array.FindAll(posts, post => !post.Draft && !IsFuture(post, today));
        if (shown.Length == 0)
            throw new PostFolderException($"All {posts.Length} posts in {path} are drafts or dated in the future. Show them with --drafts.");
        Array.Sort(shown, PostOrder.NewestFirst);
        return ImmutableCollectionsMarshal.AsImmutableArray(shown);
    }

    private static bool IsFuture(Post post, DateOnly today) => post.Date > today && post.DateOrigin != DateOrigin.FileTime;
}
