namespace Blog.Effects;

/// <summary>
/// Tells when posts change on the disk: once for a burst of changes, such as an editor's saving by a second file, or a pull of a
/// thousand.
/// </summary>
internal sealed class LibraryWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    private LibraryWatch(FileSystemWatcher watcher, Action changed)
    {
        _watcher = watcher;
        _timer = new Timer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        watcher.Changed += (_, happened) => Note(happened.Name);
        watcher.Created += (_, happened) => Note(happened.Name);
        watcher.Deleted += (_, happened) => Note(happened.Name);
        watcher.Renamed += (_, happened) => Note(happened.Name);

        // Too many at once to be told one by one.
        watcher.Error += (_, _) => Note(null);
        watcher.EnableRaisingEvents = true;
    }

    /// <returns>Null where the system cannot watch: too many watchers, a file system that tells nothing. Then R reads again.</returns>
    internal static LibraryWatch? Start(string path, Action changed)
    {
        try
        {
            bool isFolder = Directory.Exists(path);
            string? folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path));
            if (folder is null) return null;
            FileSystemWatcher watcher = new(folder)
            {
                IncludeSubdirectories = isFolder,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            if (!isFolder) watcher.Filter = Path.GetFileName(path);
            return new LibraryWatch(watcher, changed);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    /// <summary>Git writes in a folder of its own while it works, and editors leave files that are no posts.</summary>
    private void Note(string? name)
    {
        if (name is not null && name.Split('/', '\\').Any(part => part.StartsWith('.'))) return;
        _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }
}
