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
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return DecodeUtf16(bytes, ref chars);
        if (chars.Length < bytes.Length) chars = new char[bytes.Length];

        OperationStatus status = Utf8.ToUtf16(bytes, chars, out int read, out int written, replaceInvalidSequences: false, isWhole);
        if (status == OperationStatus.InvalidData) written = DecodeOther(bytes, chars, read, notices);
        if (chars.AsSpan(0, written).Contains('\0')) notices.Add("There are NUL characters in the file; perhaps it is not a text at all.");
        return written;
    }

    private static int DecodeUtf16(ReadOnlySpan<byte> bytes, ref char[] chars)
    {
        Encoding encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        if (chars.Length < bytes.Length) chars = new char[bytes.Length];
        return encoding.GetChars(bytes[2..], chars);
    }

    /// <summary>A file with other bytes, but also with characters that only UTF-8 makes, is damaged UTF-8; else it is Windows-1252.</summary>
    private static int DecodeOther(ReadOnlySpan<byte> bytes, Span<char> chars, int firstBad, Notices notices)
    {
        bool isUtf8 = HoldsUtf8(bytes);
        int line = bytes[..firstBad].Count((byte)'\n') + 1;
        string reading = isUtf8 ? "it is shown as \uFFFD" : "the file was read as Windows-1252";
        notices.Add($"Byte {firstBad + 1} is not UTF-8; {reading}. Save the file as UTF-8.", line);
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
