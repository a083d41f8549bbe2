using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Blog.Posts;

/// <summary>Makes text of a file's bytes: UTF-8, or UTF-16 that says so, or else what old editors wrote.</summary>
internal static class TextDecoder
{
    /// <summary>What Windows-1252 has in place of the C1 controls, from 0x80 on (WHATWG Encoding Standard, index windows-1252). The
    /// rest of it is Latin-1.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Decodes into the buffer, which is made larger where needed, and gives the number of characters.</summary>
    /// <param name="isWhole">False when the bytes are the beginning of a file only; then half a character at their end is left out.</param>
    public static int Decode(ReadOnlySpan<byte> bytes, ref char[] chars, bool isWhole, Notices notices)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (chars.Length < bytes.Length) chars = new char[Math.Max(bytes.Length, Math.Min(2 * chars.Length, 1024 * 1024))];
        int written = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetChars(bytes[2..], chars)
            : DecodeUtf8(bytes, chars, isWhole, notices);

        Span<char> text = chars.AsSpan(0, written);
        MakeLineFeeds(text);
        if (text.IndexOf('\0') is >= 0 and int at)
            notices.Add("There are NUL characters in the file; perhaps it is not a text at all.", LineOf(text, at), ColumnOf(text, at));
        return written;
    }

    /// <summary>A text whose lines end with a single CR, as on old Macs, with LF instead. Offsets stay what they were.</summary>
    public static string WithLineFeeds(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal)) return text;
        char[] chars = text.ToCharArray();
        MakeLineFeeds(chars);
        return new string(chars);
    }

    private static void MakeLineFeeds(Span<char> text)
    {
        for (int at = 0; text[at..].IndexOf('\r') is >= 0 and int found; at++)
        {
            at += found;
            if (at + 1 == text.Length || text[at + 1] != '\n') text[at] = '\n';
        }
    }

    private static int LineOf(ReadOnlySpan<char> text, int at) => text[..at].Count('\n') + 1;

    private static int ColumnOf(ReadOnlySpan<char> text, int at) => at - text[..at].LastIndexOf('\n');

    private static int DecodeUtf8(ReadOnlySpan<byte> bytes, Span<char> chars, bool isWhole, Notices notices)
    {
        OperationStatus status = Utf8.ToUtf16(bytes, chars, out int read, out int written, replaceInvalidSequences: false, isWhole);
        return status == OperationStatus.InvalidData ? DecodeOther(bytes, chars, read, written, notices) : written;
    }

    /// <summary>A file with other bytes, but also with characters that only UTF-8 makes, is damaged UTF-8; else it is Windows-1252.</summary>
    private static int DecodeOther(ReadOnlySpan<byte> bytes, Span<char> chars, int firstBad, int charsBefore, Notices notices)
    {
        bool isUtf8 = HoldsUtf8(bytes);
        string reading = isUtf8 ? "it is shown as \uFFFD" : "the file was read as Windows-1252";
        notices.Add(
            $"Byte {firstBad + 1} is not UTF-8; {reading}. Save the file as UTF-8.",
            LineOf(chars, charsBefore), ColumnOf(chars, charsBefore));
        if (isUtf8)
        {
            Utf8.ToUtf16(bytes, chars, out _, out int written, replaceInvalidSequences: true);
            return written;
        }

        for (int i = 0; i < bytes.Length; i++) chars[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
        return bytes.Length;
    }

    private static bool HoldsUtf8(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int at)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done) return true;
            bytes = bytes[length..];
        }

        return false;
    }
}
