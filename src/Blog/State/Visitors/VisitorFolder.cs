namespace Blog.State.Visitors;

/// <summary>
/// A folder with one small file for each visitor who is known by a key, shared by all their sessions. It holds a limited number of files,
/// each of a limited size, and no link in it is followed: whoever got to write one there must not lead the reader elsewhere.
/// </summary>
/// <param name="most">As many files; then the one that was unused for the longest time falls out.</param>
internal sealed class VisitorFolder(string path, int most, TimeProvider clock)
{
    /// <summary>Of one visitor: some 200 essays with their places.</summary>
    internal const int MaxBytes = 64 * 1024;

    private const string Prefix = "SHA256-", Suffix = ".json", Unfinished = "unfinished";

    /// <summary>Opens the file that is written; tests put a full disk in its place.</summary>
    internal Func<string, Stream> Create { get; init; } = StateFile.Create;

    /// <summary>The file of a visitor.</summary>
    /// <param name="key">32 bytes: the SHA-256 of the key. The name is what <c>ssh-keygen -l</c> prints, with - and _ for + and /.</param>
    internal string FileOf(ReadOnlySpan<byte> key) =>
        Path.Join(path, Prefix + Convert.ToBase64String(key).TrimEnd('=').Replace('+', '-').Replace('/', '_') + Suffix);

    /// <returns>What stands in a visitor's file, or null where there is none that this program could have written.</returns>
    /// <exception cref="IOException">The folder is not there, or cannot be read.</exception>
    internal byte[]? Read(string file)
    {
        if (!Directory.Exists(path)) throw new DirectoryNotFoundException();
        FileInfo info = new(file);
        // A pipe has the length 0, and opening one waits for ever.
        if (!info.Exists || info.LinkTarget is not null || info.Length is 0 or > MaxBytes) return null;
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[MaxBytes];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..length];
    }

    /// <summary>A file that was used falls out later than those that were not.</summary>
    internal void Touch(string file) => File.SetLastWriteTimeUtc(file, clock.GetUtcNow().UtcDateTime);

    /// <summary>Lets one session at a time write.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or the others took too long.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    internal FileStream Lock()
    {
        string stem = Path.Join(path, "all");
        if (new FileInfo(stem + ".lock").LinkTarget is not null) throw new IOException("The lock is a link.");
        return StateLock.Take(stem, clock);
    }

    /// <summary>Puts a file in the place of the visitor's, as a whole, and lets others fall out where there are too many. Only for who has the lock.</summary>
    internal void Write(string file, ReadOnlySpan<byte> bytes)
    {
        // One name for all, so that nothing is left behind by those that were killed: nobody else is writing.
        string unfinished = Path.Join(path, Unfinished);
        File.Delete(unfinished);
        if (!File.Exists(file)) MakeRoom();
        try
        {
            using (Stream stream = Create(unfinished))
            {
                stream.Write(bytes);
                if (stream is FileStream onDisk) onDisk.Flush(flushToDisk: true);
                else stream.Flush();
            }

            File.Move(unfinished, file, overwrite: true);
            Touch(file);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private void MakeRoom()
    {
        FileInfo[] files = new DirectoryInfo(path).GetFiles(Prefix + "*" + Suffix);
        foreach (FileInfo old in files.OrderBy(file => file.LastWriteTimeUtc).Take(files.Length - most + 1)) old.Delete();
    }
}
