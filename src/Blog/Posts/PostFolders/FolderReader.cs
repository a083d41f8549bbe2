using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Blog.Posts.PostFolders;

/// <summary>Reads the posts of one folder, as many at a time as asked for, the likely newest first.</summary>
internal sealed class FolderReader
{
    /// <summary>From this many files on a second thread pays.</summary>
    private const int Many = 64;

    private readonly string _path;
    private readonly PostFolderOptions _options;
    private readonly Site _site;
    private readonly FoundFile[] _files;
    private readonly string _prefix;
    private readonly DateOnly _today;
    private readonly Notices _notices = new();

    /// <summary>The files' numbers: those that are read, and then those that wait.</summary>
    private readonly int[] _order;

    /// <summary>By the files' numbers; null where a file is not read yet, or not shown.</summary>
    private readonly Post?[] _posts;

    /// <summary>Why a file is not read, by the files' numbers; null where it is.</summary>
    private readonly string?[] _refused;

    private readonly FileLook _look;
    private int _read;

    private FolderReader(string path, PostFolderOptions options)
    {
        _path = path;
        _options = options;
        _today = options.Today ?? DateOnly.FromDateTime(DateTime.Now);
        _site = SiteFile.Read(path, _notices);
        _files = [.. FindFiles(path, _notices)];
        _prefix = PlacePrefix(path);
        _posts = new Post?[_files.Length];
        _refused = new string?[_files.Length];
        _look = new FileLook(path);
        _order = [.. Enumerable.Range(0, _files.Length)];
    }

    /// <summary>How many files are not read yet.</summary>
    public int Waiting => _order.Length - _read;

    /// <summary>True when there is a post among those read that belongs on the shelf.</summary>
    public bool HasShown => Array.Exists(_posts, post => post is not null && IsShown(post));

    /// <exception cref="PostFolderException">There is no such folder, or no post in it.</exception>
    public static FolderReader Open(string path, PostFolderOptions options)
    {
        if (File.Exists(path)) throw new PostFolderException($"{path} is a file, not a folder of posts. Give the folder, or open the file itself.");
        if (!Directory.Exists(path)) throw new PostFolderException($"There is no folder {path}. Give the folder that holds the posts.");
        FolderReader reader = new(path, options);
        return reader.Waiting > 0 ? reader : throw new PostFolderException(NothingIn(path, reader.AllNotices([])));
    }

    /// <summary>Reads so many files more, the newest of those that wait.</summary>
    public void Read(int count)
    {
        if (count < Waiting) BringNewest(count);
        int end = _read + Math.Min(count, Waiting);
        int next = _read - 1;
        void Work()
        {
            PostFile reader = new(PostFile.UsualRoom);
            for (int i; (i = Interlocked.Increment(ref next)) < end;) ReadOne(_order[i], reader);
        }

        // A thread of its own: the pool would start more of them than there are processors here before it began.
        Task helper = end - _read < Many ? Task.CompletedTask
            : Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Work();
        helper.GetAwaiter().GetResult();
        _read = end;
    }

    private void ReadOne(int number, PostFile reader)
    {
        if (_look.Of(_files[number], out _refused[number]) is { } file) _posts[number] = Read(file, _prefix, reader);
    }

    public static Post Read(FoundFile file, string prefix, PostFile reader)
    {
        Notices notices = new();
        PostSource source = new(file.Path, prefix + file.Place, DateOnly.FromDateTime(file.Written));
        bool isRead = reader.TryRead(file.Path, file.Length, PostFile.HeadLimit, notices, out ReadOnlySpan<char> text);
        Post post = isRead ? PostReader.Read(source, text, notices) : PostReader.Unread(source, notices);
        if (file.Length > PostFile.HeadLimit) post = Enlarge(post, file.Length);
        // The reader's own day is asked for where it shows: the first question loads the machine's time zones.
        return post.DateOrigin == DateOrigin.FileTime ? post with { Date = DateOnly.FromDateTime(file.Written.ToLocalTime()) } : post;
    }

    /// <summary>What has been read, as a shelf.</summary>
    /// <exception cref="PostFolderException">All is read, and nothing of it may be shown.</exception>
    public Library Shelve()
    {
        int[] order = ReadInOrder();
        Post[] read = [.. order.Where(number => _posts[number] is not null).Select(number => InItsLanguage(_posts[number]!))];
        if (read.Length == 0) throw new PostFolderException(NothingIn(_path, AllNotices(order)));
        Post[] shown = Array.FindAll(read, IsShown);
        if (shown.Length == 0)
            throw new PostFolderException($"All {read.Length} posts in {_path} are drafts or dated in the future. Show them with --drafts.");

        int main = _options.AllLanguages ? shown.Length : Translations.PutAside(shown, _options.Languages, _site.Language);
        UniqueSlugs.Give(shown);
        MissingDates.Tell(shown);
        return new Library(_path, _site, Sorted(shown.AsSpan(0, main)), AllNotices(order))
        {
            Translations = Sorted(shown.AsSpan(main)),
            Waiting = Waiting,
        };
    }

    /// <summary>The numbers of the files that are read, in order of their places: the first of two with one slug keeps it.</summary>
    private int[] ReadInOrder()
    {
        int[] read = _order[.._read];
        Array.Sort(read, (a, b) => ByPlace(_files[a], _files[b]));
        return read;
    }

    private static int ByPlace(in FoundFile a, in FoundFile b) => a.Part != b.Part ? a.Part - b.Part : string.CompareOrdinal(a.Place, b.Place);

    private Post InItsLanguage(Post post) => post.Language is null && _site.Language is not null ? post with { Language = _site.Language } : post;

    private static ImmutableArray<Post> Sorted(ReadOnlySpan<Post> posts)
    {
        Post[] sorted = posts.ToArray();
        Array.Sort(sorted, PostOrder.NewestFirst);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private bool IsShown(Post post) =>
        _options.IncludeDrafts || (!post.Draft && (post.Date <= _today || post.DateOrigin == DateOrigin.FileTime));

    private static Post Enlarge(Post post, long length) => post with
    {
        Words = (int)(post.Words * ((double)length / PostFile.HeadLimit)),
        ContentHash = post.ContentHash ^ (ulong)length,
    };

    /// <summary>What is wrong with the place, with the links that are not followed.</summary>
    private ImmutableArray<PostNotice> AllNotices(int[] read)
    {
        Notices all = new();
        all.Add(_notices.ToImmutable());
        all.Add(read.Where(number => _refused[number] is not null).Select(number => new PostNotice(_refused[number]!)));
        return all.ToImmutable();
    }

    private static string NothingIn(string path, ImmutableArray<PostNotice> notices) => notices.Length > 0
        ? $"There are no posts in {path}. {notices[0].Message}"
        : $"There are no posts in {path}: no file there ends in .md, .markdown or .mdx. Give the folder that holds them.";

    private static List<FoundFile> FindFiles(string root, Notices notices)
    {
        List<FoundFile> found = [.. SiteLayout.PostFolders(root).SelectMany((folder, part) => FolderWalk.Find(root, folder, notices).Select(file => file with { Part = part }))];
        return found.Count > 0 ? found : FolderWalk.Find(root, "", notices);
    }

    /// <summary>Someone may point right at a folder whose name says something about the posts in it.</summary>
    private static string PlacePrefix(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        string name = Path.GetFileName(full);
        if (name is not ("_posts" or "_drafts")) return "";
        return Path.GetFileName(Path.GetDirectoryName(full)) is "source" ? $"source/{name}/" : name + "/";
    }

    /// <summary>Puts the newest of those that wait first among them. To sort all would take longer than to read the first.</summary>
    private void BringNewest(int count)
    {
        PriorityQueue<int, int> newest = new(count + 1);
        for (int at = _read; at < _order.Length; at++)
        {
            int day = _files[_order[at]].Day;
            if (newest.Count < count) newest.Enqueue(at, day);
            else if (newest.TryPeek(out _, out int oldest) && day > oldest) newest.EnqueueDequeue(at, day);
        }

        int next = _read;
        foreach (int at in newest.UnorderedItems.Select(item => item.Element).Order()) (_order[next], _order[at]) = (_order[at], _order[next++]);
    }
}
