namespace Blog.Posts.PostFolders;

/// <summary>A file that may be a post, as far as its folder tells. Ten thousand of them are made before the first card is shown.</summary>
/// <param name="Root">The library's folder.</param>
/// <param name="Place">From the root on, with <c>/</c> between its parts.</param>
/// <param name="Length">In bytes; 0 for what is no regular file, less than 0 when nobody asked yet.</param>
/// <param name="Written">In UTC.</param>
internal readonly record struct FoundFile(string Root, string Place, long Length, DateTime Written)
{
    /// <summary>The length of a file about which the system was not asked.</summary>
    public const int Unknown = -1;

    /// <summary>Put together when it is asked for: of most files the first screen needs the name alone.</summary>
    public string Path => System.IO.Path.Join(Root, Place);

    /// <summary>False when only the name is known, and it may be a link.</summary>
    public bool IsKnown => Length >= 0;

    /// <summary>The day in the file's name, else the one on which it was written, as a number of days.</summary>
    public int Day { get; init; }

    /// <summary>Which of a site's folders of posts it is in: all of the first come before those of the second.</summary>
    public int Part { get; init; }
}
