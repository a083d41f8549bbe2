using System.Collections.Immutable;
using Blog.Posts;
using Blog.Settings;

namespace Blog.Commands;

/// <summary>Where the posts of this run are.</summary>
/// <param name="Path">A folder, or a single Markdown file.</param>
internal sealed record PostSource(string Path)
{
    /// <summary>True to see drafts and posts dated in the future.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>What the reader reads, best first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>True to see every translation as a post of its own.</summary>
    public bool AllLanguages { get; init; }

    /// <summary>The text that was read already, of a pipe; then there is nothing at the path.</summary>
    public Library? Known { get; init; }

    internal bool Exists => Known is not null || Directory.Exists(Path) || File.Exists(Path);

    /// <summary>True for the essays that come with the tool.</summary>
    internal bool IsOwn => Path == OwnPosts;

    /// <summary>What the place is called among what a reader did: the tool's own essays move with every update.</summary>
    internal string StateName => IsOwn ? "own" : System.IO.Path.GetFullPath(Path);

    private static string OwnPosts => System.IO.Path.Combine(AppContext.BaseDirectory, "posts");

    /// <summary>What the settings say, else the essays that come with the tool.</summary>
    internal static PostSource From(SettingValues settings)
    {
        ImmutableArray<string> languages = ReaderLanguages.From(Environment.GetEnvironmentVariable);
        return new PostSource(settings.Preferences.Posts is { } path ? Expanded(path, settings) : OwnPosts) { Languages = languages };
    }

    /// <exception cref="PostFolderException">There is nothing to read; the message says what, where and what to do.</exception>
    internal Library Load()
    {
        if (Known is { } known) return known;
        return File.Exists(Path) ? PostFolder.LoadFile(Path) : PostFolder.Load(Path, Options);
    }

    /// <summary>The library in growing parts; the last one is whole.</summary>
    /// <exception cref="PostFolderException">As with <see cref="Load"/>.</exception>
    internal IEnumerable<Library> LoadInBatches()
    {
        if (Known is { } known) return [known];
        return File.Exists(Path) ? [PostFolder.LoadFile(Path)] : PostFolder.LoadInBatches(Path, Options);
    }

    private PostFolderOptions Options => new()
    {
        IncludeDrafts = IncludeDrafts, Today = DateOnly.FromDateTime(DateTime.Now), Languages = Languages, AllLanguages = AllLanguages,
    };

    /// <summary>No shell expands the tilde of a file of settings; and what is written there is seen from that file's folder.</summary>
    private static string Expanded(string path, SettingValues settings)
    {
        if ((path == "~" || path.StartsWith("~/", StringComparison.Ordinal)) && Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home)
            return System.IO.Path.Join(home, path[1..]);
        string origin = settings.OriginOf(SettingList.Named("posts")!);
        bool isOfFile = SettingsFile.Path(Environment.GetEnvironmentVariable) is { } file && origin.StartsWith(file, StringComparison.Ordinal);
        return isOfFile ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(SettingsFile.Path(Environment.GetEnvironmentVariable))!, path) : path;
    }
}
