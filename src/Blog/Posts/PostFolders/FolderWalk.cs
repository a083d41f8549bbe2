using System.IO.Enumeration;

namespace Blog.Posts.PostFolders;

/// <summary>Finds the files of posts in a folder and the folders below it.</summary>
internal sealed class FolderWalk
{
    /// <summary>Someone who points at a whole disk by mistake gets an answer too.</summary>
    private const int MaxEntries = 200_000;

    private static readonly string[] Endings = [".md", ".markdown", ".mdx"];

    /// <summary>Folders in which generators and package managers keep Markdown that is not a post.</summary>
    private static readonly string[] OtherFolders =
        ["archetypes", "scaffolds", "node_modules", "_includes", "_layouts", "_site", "_data", "_sass", "exampleSite"];

    /// <summary>What stands at the top of a repository for those who work on it.</summary>
    private static readonly string[] ProjectFiles =
        ["CHANGELOG", "CODE_OF_CONDUCT", "CONTRIBUTING", "CONTRIBUTORS", "GOVERNANCE", "LICENSE", "MAINTAINERS", "SECURITY", "SUPPORT"];

    private static readonly EnumerationOptions OneFolder = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    private readonly string _root;
    private readonly Notices _notices;
    private readonly List<FoundFile> _found = [];
    private readonly Stack<string> _waiting = [];
    private int _entries;

    private FolderWalk(string root, Notices notices)
    {
        _root = root;
        _notices = notices;
    }

    private readonly record struct Entry(string Name, bool IsDirectory, bool IsLink, long Length, DateTime Written, DateOnly? Day);

    /// <summary>The files in no order.</summary>
    /// <param name="start">The folder to begin with, below the root; empty for the root itself.</param>
    public static List<FoundFile> Find(string root, string start, Notices notices)
    {
        FolderWalk walk = new(root, notices);
        walk._waiting.Push(start);
        while (walk._waiting.TryPop(out string? place)) walk.ReadFolder(place);
        return walk._found;
    }

    public static bool IsPostName(ReadOnlySpan<char> name)
    {
        foreach (string ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return name[0] != '.';
        }

        return false;
    }

    private void ReadFolder(string place)
    {
        try
        {
            FileSystemEnumerable<Entry> entries = new(Path.Join(_root, place), Look, OneFolder)
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.IsDirectory || IsPostName(entry.FileName),
            };
            foreach (Entry entry in entries)
            {
                if (++_entries == MaxEntries) _notices.Add($"There are more than {MaxEntries:N0} files and folders here; the rest is left out. Give a smaller folder.");
                if (_entries >= MaxEntries) return;
                Take(entry, place.Length == 0 ? entry.Name : $"{place}/{entry.Name}");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _notices.Add($"The folder {(place.Length == 0 ? _root : place)} could not be read: {PostFile.Reason(exception)}.");
        }
    }

    /// <summary>A name with a day in it says enough for now: asking the system about each of ten thousand files takes longer than
    /// everything else before the first frame.</summary>
    private static Entry Look(ref FileSystemEntry entry)
    {
        string name = entry.FileName.ToString();
        if (entry.IsDirectory) return new Entry(name, true, entry.Attributes.HasFlag(FileAttributes.ReparsePoint), 0, default, null);
        if (PostPlace.DayOf(name) is { } day) return new Entry(name, false, false, FoundFile.Unknown, default, day);
        bool isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new Entry(name, false, isLink, isLink ? FoundFile.Unknown : entry.Length, entry.LastWriteTimeUtc.UtcDateTime, null);
    }

    private void Take(Entry entry, string place)
    {
        if (entry.IsDirectory)
        {
            if (entry.Name[0] == '.' || OtherFolders.Contains(entry.Name)) return;
            if (entry.IsLink) _notices.Add($"{place} is a link to a folder and is not followed.");
            else _waiting.Push(place);
        }
        else if (!IsOther(entry.Name, place))
        {
            DateOnly day = entry.Day ?? PostPlace.DayOf(place) ?? DateOnly.FromDateTime(entry.Written);
            _found.Add(new FoundFile(_root, place, entry.Length, entry.Written) { Day = day.DayNumber });
        }
    }

    /// <summary><c>README.md</c>, Hugo's <c>_index.md</c> (in any language), and at the top the papers of a project.</summary>
    private static bool IsOther(string name, string place)
    {
        string stem = name[..name.IndexOf('.', StringComparison.Ordinal)];
        return stem.Equals("README", StringComparison.OrdinalIgnoreCase)
            || stem.Equals("_index", StringComparison.OrdinalIgnoreCase)
            || (name == place && ProjectFiles.Contains(stem));
    }
}
