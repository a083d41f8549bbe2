using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Search.Words;

/// <summary>What a code point is to whoever cuts text into words.</summary>
internal enum CharKind : byte
{
    /// <summary>Stands between words.</summary>
    Gap,

    /// <summary>A letter or a digit.</summary>
    Letter,

    /// <summary>A letter of a script that writes without spaces.</summary>
    Unspaced,

    /// <summary>Belongs to the letter before it: a diacritic, a soft hyphen.</summary>
    Joiner,

    /// <summary>Joins two letters, as in <c>don't</c>.</summary>
    Apostrophe,
}

internal static class CharKinds
{
    /// <summary>The kind of the code point at <paramref name="at"/>.</summary>
    public static CharKind Of(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c < 0x80) return char.IsAsciiLetterOrDigit(c) ? CharKind.Letter : c == '\'' ? CharKind.Apostrophe : CharKind.Gap;
        if (c is '\u2019' or '\u02BC') return CharKind.Apostrophe;
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == OperationStatus.Done ? Of(rune) : CharKind.Gap;
    }

    private static CharKind Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Letter,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => IsUnspaced(rune.Value) ? CharKind.Unspaced : CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharKind.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => IsUnspaced(rune.Value) ? CharKind.Unspaced : CharKind.Joiner,
        UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Joiner,
        _ => CharKind.Gap,
    };

    /// <summary>Thai, Lao, Burmese, Khmer, kana, Chinese characters; Hangul too, whose words carry their particles.</summary>
    private static bool IsUnspaced(int c) => c is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3005 and <= 0x30FF)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x323AF);
}
