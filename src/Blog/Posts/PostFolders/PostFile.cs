using Microsoft.Win32.SafeHandles;

namespace Blog.Posts.PostFolders;

/// <summary>Reads files of posts one after the other with the same buffers.</summary>
/// <param name="room">How long most files are, in bytes; a buffer grows for a longer one.</param>
internal sealed class PostFile(int room = 0)
{
    public const int UsualRoom = 32 * 1024;

    /// <summary>The shelf reads this much of a file, and the layout of an essay stops at it.</summary>
    public const int HeadLimit = 2 * 1024 * 1024;

    /// <summary>An essay to be read is loaded up to here. Sixteen times <i>War and Peace</i> is no essay.</summary>
    public const int TextLimit = 64 * 1024 * 1024;

    private byte[] _bytes = new byte[room];
    private char[] _chars = new char[room];

    /// <summary>The text at the head of a file, good until the next call. False, with a notice, when there is none.</summary>
    /// <param name="length">The file's length in bytes as its folder has it. A file of length 0 is never opened: a FIFO and a device have it
    /// too, and opening a FIFO waits for ever.</param>
    public bool TryRead(string path, long length, int limit, Notices notices, out ReadOnlySpan<char> text)
    {
        text = default;
        if (length <= 0)
        {
            // .NET cannot name a file whose name is not UTF-8, and takes it for an empty one.
            notices.Add(path.Contains('\uFFFD', StringComparison.Ordinal)
                ? "The file cannot be opened: its name is not UTF-8. Rename it."
                : "The file is empty, or is a pipe or a device, which is not opened.");
            return false;
        }

        if (!TryReadBytes(path, (int)Math.Min(length, limit), notices, out ReadOnlySpan<byte> bytes)) return false;
        if (length > limit)
            notices.Add($"The file is larger than {limit / (1024 * 1024)} MiB; title, summary and length are taken from its beginning.", kind: NoticeKind.Doubt);
        int decoded = TextDecoder.Decode(bytes, ref _chars, isWhole: length <= limit, notices);
        text = _chars.AsSpan(0, decoded);
        return true;
    }

    private bool TryReadBytes(string path, int length, Notices notices, out ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length < length) _bytes = new byte[Math.Max(length, Math.Min(2 * _bytes.Length, HeadLimit))];
        int read = 0;
        try
        {
            // Share everything: an editor may be writing, and without a lock there is one system call less for each file.
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            for (int count; read < length && (count = RandomAccess.Read(handle, _bytes.AsSpan(read, length - read), read)) > 0;) read += count;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            notices.Add($"The file could not be read: {Reason(exception)}.");
        }

        if (read == 0 && notices.Count == 0) notices.Add("The file has become empty.");
        bytes = _bytes.AsSpan(0, read);
        return read > 0;
    }

    /// <summary>Why, in words; the system's own message names the whole path once more.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more, or its name is not UTF-8",
        _ => exception.Message.TrimEnd('.'),
    };
}
