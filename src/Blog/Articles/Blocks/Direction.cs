using System.Globalization;
using System.Text;
using Blog.Terminal.Text;

namespace Blog.Articles.Blocks;

/// <summary>Which way a text is read.</summary>
internal static class Direction
{
    /// <summary>The direction of the first strong character, or null where a text has none.</summary>
    public static TextDirection? Of(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value)) return TextDirection.RightToLeft;
            if (Rune.GetUnicodeCategory(rune) <= UnicodeCategory.OtherLetter) return TextDirection.LeftToRight;
        }

        return null;
    }

    /// <summary>Hebrew, Arabic, Syriac, Thaana, NKo, their neighbours and presentation forms: the letters of bidi classes R and AL.</summary>
    private static bool IsRightToLeft(int value) =>
        value is >= 0x590 and <= 0x8FF or 0x200F or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF
        && Rune.IsValid(value) && IsLetter(value);

    private static bool IsLetter(int value) => value == 0x200F || Rune.GetUnicodeCategory(new Rune(value)) <= UnicodeCategory.OtherLetter;
}
