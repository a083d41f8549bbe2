using System.Globalization;
using System.Text;

namespace Blog.Tables;

/// <summary>
/// What each code point is compared as when a reader looks for words: lower case, without diacritics, with compatibility forms
/// resolved. <c>É</c> is <c>e</c>, <c>ﬁ</c> is <c>fi</c>, <c>’</c> is <c>'</c>.
/// </summary>
public static class FoldTable
{
    /// <summary>No code point beyond the ideographs of plane 2 folds to anything else.</summary>
    private const int End = 0x30000;

    /// <summary>Longer ones are Arabic phrases in one character, which nobody types as letters.</summary>
    private const int MaxLength = 3;

    /// <summary>Letters with a stroke and the like, which Unicode does not decompose, and the punctuation that word processors write.</summary>
    private static readonly Dictionary<int, string> Own = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d", ['Đ'] = "d",
        ['ð'] = "d", ['Ð'] = "d", ['ħ'] = "h", ['Ħ'] = "h", ['ı'] = "i", ['ł'] = "l", ['Ł'] = "l", ['ŧ'] = "t", ['Ŧ'] = "t", ['þ'] = "th",
        ['Þ'] = "th", ['ς'] = "σ", ['‘'] = "'", ['’'] = "'", ['‛'] = "'", ['ʼ'] = "'", ['“'] = "\"", ['”'] = "\"", ['„'] = "\"", ['‟'] = "\"",
        ['‐'] = "-", ['‑'] = "-", ['‒'] = "-", ['–'] = "-", ['—'] = "-", ['−'] = "-",
        // Nothing is to be seen of these: soft hyphen, zero width space, non-joiner, joiner, word joiner, byte order mark.
        [0xAD] = "", [0x200B] = "", [0x200C] = "", [0x200D] = "", [0x2060] = "", [0xFEFF] = "",
    };

    public static string Write(UnicodeData data)
    {
        Dictionary<int, string[]> fields = data.Fields("UnicodeData.txt").ToDictionary(row => UnicodeData.Hex(row[0]));
        StringBuilder pool = new("\0");
        ushort[] values = [.. Enumerable.Range(0, End).Select(c => ValueOf(c, pool, fields))];
        (ushort[] leafOf, ushort[] leaves) = Trie.Share(values);
        (ushort[] branchOf, ushort[] branches) = Trie.Share(leafOf);

        return new Source("Blog.Search.Folding", "in src/Blog.Terminal/Text/UNICODE-LICENSE.txt", data, "UnicodeData.txt")
            .Line("/// <summary>What each code point is compared as: 0 for itself, else four times an offset into <see cref=\"Pool\"/>, plus a length.</summary>")
            .Line("internal static class FoldTable")
            .Line("{")
            .Line($"    /// <summary>From here on every code point stands for itself.</summary>")
            .Line($"    public const int End = 0x{End:X};")
            .Line("")
            .Line("    public static int Of(int codePoint) =>")
            .Line("        Leaves[(Branches[(Roots[codePoint >> 10] << 5) | ((codePoint >> 5) & 31)] << 5) | (codePoint & 31)];")
            .Line("")
            .Span("ushort", "Pool", pool.ToString().Select(c => (ushort)c))
            .Line("")
            .Span("byte", "Roots", branchOf.Select(branch => checked((byte)branch)))
            .Line("")
            .Span("ushort", "Branches", branches)
            .Line("")
            .Span("ushort", "Leaves", leaves)
            .Line("}")
            .ToString()
            .Replace("private static ReadOnlySpan<ushort> Pool", "public static ReadOnlySpan<ushort> Pool", StringComparison.Ordinal);
    }

    private static ushort ValueOf(int c, StringBuilder pool, Dictionary<int, string[]> fields)
    {
        if (c is >= 0xD800 and <= 0xDFFF) return 0;
        string itself = char.ConvertFromUtf32(c);
        string folded = Fold(c, fields);
        if (folded.Length > MaxLength) folded = LowerCase(c, fields[c]);
        if (folded == itself) return 0;

        int at = pool.ToString().IndexOf(folded, 1, StringComparison.Ordinal);
        if (at < 0)
        {
            at = pool.Length;
            pool.Append(folded);
        }

        return checked((ushort)((at * 4) + folded.Length));
    }

    private static string Fold(int c, Dictionary<int, string[]> fields)
    {
        if (Own.TryGetValue(c, out string? own)) return own;
        if (!fields.TryGetValue(c, out string[]? row)) return char.ConvertFromUtf32(c);
        if (IsDiacritic(c, row)) return "";
        if (Decompose(row) is { } parts)
        {
            string folded = string.Concat(parts.Select(part => Fold(part, fields)));
            // A sign that makes another letter of it, as が of か, is no diacritic: then the letter stays whole.
            if (!parts.Any(part => IsMark(fields, part) && Fold(part, fields).Length > 0)) return folded;
        }

        return row[13].Length > 0 ? Fold(UnicodeData.Hex(row[13]), fields) : char.ConvertFromUtf32(c);
    }

    private static string LowerCase(int c, string[] row) => char.ConvertFromUtf32(row[13].Length > 0 ? UnicodeData.Hex(row[13]) : c);

    /// <summary>Marks above, below and through a letter, Hebrew points and Arabic vowel signs; not the signs of Indic scripts, of Thai
    /// and of kana, which are letters to their readers. Variation selectors are nothing to be seen.</summary>
    private static bool IsDiacritic(int c, string[] row)
    {
        if (c is >= 0xFE00 and <= 0xFE0F) return true;
        int combining = int.Parse(row[3], CultureInfo.InvariantCulture);
        return row[2] is "Mn" or "Me" && combining is 1 or (>= 10 and <= 36) or (>= 200 and <= 240);
    }

    private static bool IsMark(Dictionary<int, string[]> fields, int c) => fields.TryGetValue(c, out string[]? row) && row[2] is "Mn" or "Mc" or "Me";

    /// <summary>Fractions, ™ and letters in circles stay what they are: one half is not 1, 2. Hangul keeps its syllables.</summary>
    private static int[]? Decompose(string[] row)
    {
        string mapping = row[5];
        if (mapping.Length == 0 || mapping.StartsWith("<fraction>", StringComparison.Ordinal)) return null;
        if (row[2] is "So" or "Sk" or "Sm" || mapping.StartsWith("<circle>", StringComparison.Ordinal)) return null;
        int[] parts = [.. mapping.Split(' ').Where(part => part[0] != '<').Select(UnicodeData.Hex)];
        return parts.Any(part => part is >= 0x1100 and <= 0x11FF) ? null : parts;
    }
}
