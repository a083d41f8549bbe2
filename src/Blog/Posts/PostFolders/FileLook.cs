namespace Blog.Posts.PostFolders;

/// <summary>Asks the system about a file that was found, and where a link leads. Called from several threads.</summary>
/// <param name="root">The folder that no link may lead out of.</param>
internal sealed class FileLook(string root)
{
    private readonly Lazy<string?> _realRoot = new(() => RealPath.Of(root));

    /// <summary>The file with its length and time; null when it is a link that is not followed, for a reason.</summary>
    public FoundFile? Of(FoundFile file, out string? refused)
    {
        refused = null;
        if (file.IsKnown) return file;
        FileInfo info = new(file.Path);

        // A name that is not UTF-8 cannot be asked about. It is shown as a file without length, with why.
        if (!info.Exists && !info.Attributes.HasFlag(FileAttributes.ReparsePoint)) return file with { Length = 0 };

        // OneDrive marks whole files the way Windows marks links.
        bool isLink = info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null;
        return isLink ? Follow(file, out refused) : file with { Length = info.Length, Written = info.LastWriteTimeUtc };
    }

    private FoundFile? Follow(FoundFile file, out string? refused)
    {
        string? real = RealPath.Of(file.Path);
        refused = real is null ? $"{file.Place} is a link that leads nowhere."
            : _realRoot.Value is not { } inside || !RealPath.IsInside(real, inside) ? $"{file.Place} is a link out of this folder and is not followed."
            : null;
        if (refused is not null || new FileInfo(real!) is not { Exists: true } target) return null;
        return file with { Length = target.Length, Written = target.LastWriteTimeUtc };
    }
}
