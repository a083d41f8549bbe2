using Blog.Posts;

namespace Blog.Commands;

/// <summary>A text that comes in by a pipe.</summary>
internal static class StandardInput
{
    /// <summary>Stands for a file's name on the command line.</summary>
    internal const string Sign = "-";

    private const int Limit = 64 * 1024 * 1024;

    private static Library? _read;

    /// <summary>A library of the one text, which can be read once and is then kept.</summary>
    /// <exception cref="Failure">There is no text.</exception>
    internal static Library Read() => _read ??= ReadText() is { Length: > 0 } text
        ? PostFolder.FromText("stdin", text)
        : throw Failure.NotFound("standard input is empty. Give it a text, such as: cat FILE | blog show -");

    /// <summary>The text, or nothing where nothing comes in.</summary>
    internal static Library? TryRead() => ReadText() is { Length: > 0 } text ? _read = PostFolder.FromText("stdin", text) : null;

    private static string ReadText()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        for (int count; (count = input.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Limit) throw Failure.NotFound($"standard input is longer than {Limit / (1024 * 1024)} MiB, which is no essay.");
        }

        char[] chars = [];
        int length = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), ref chars, isWhole: true, new Notices());
        return new string(chars, 0, length);
    }
}
