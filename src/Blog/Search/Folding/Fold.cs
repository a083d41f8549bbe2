using System.Runtime.InteropServices;
using System.Text;

namespace Blog.Search.Folding;

/// <summary>
/// The form in which words are compared: lower case, without diacritics, with compatibility forms resolved. A table does it, since
/// <c>string.Normalize</c> does nothing where globalization is invariant.
/// </summary>
internal static class Fold
{
    /// <summary>No code point folds to more UTF-16 units than this.</summary>
    public const int MaxLength = 3;

    public static string Text(string text)
    {
        if (IsFolded(text)) return text;
        StringBuilder folded = new(text.Length);
        Span<char> one = stackalloc char[MaxLength];
        for (int at = 0; at < text.Length;)
        {
            at += Next(text, at, one, out int length);
            folded.Append(one[..length]);
        }

        return folded.ToString();
    }

    /// <summary>Folds the code point that begins at <paramref name="at"/>.</summary>
    /// <param name="folded">Takes at least <see cref="MaxLength"/> units.</param>
    /// <param name="length">How many units were written; 0 for a diacritic and for what is not to be seen.</param>
    /// <returns>How many units of the text were read, 1 or 2. Half a surrogate pair stands for itself.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, Span<char> folded, out int length)
    {
        char c = text[at];
        if (c < 0x80)
        {
            folded[0] = Ascii(c);
            length = 1;
            return 1;
        }

        bool isPair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        int codePoint = isPair ? char.ConvertToUtf32(c, text[at + 1]) : c;
        int units = isPair ? 2 : 1;
        int value = codePoint < FoldTable.End ? FoldTable.Of(codePoint) : 0;
        ReadOnlySpan<char> result = value == 0
            ? text.Slice(at, units)
            : MemoryMarshal.Cast<ushort, char>(FoldTable.Pool).Slice(value >> 2, value & 3);
        result.CopyTo(folded);
        length = result.Length;
        return units;
    }

    public static char Ascii(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is >= 'A' and <= 'Z' or >= (char)0x80) return false;
        }

        return true;
    }
}
