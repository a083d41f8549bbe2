namespace Blog.Tables;

/// <summary>The cells of each code point by itself, and what else the width of a cluster depends on.</summary>
public static class WidthTable
{
    // The bits of WidthTraits in the product: the two lowest are the width.
    private const byte TakesVariationSelector = 4;
    private const byte Disputed = 8;

    // Persian is spelled with it, and all agree that it takes nothing.
    private const int ZeroWidthNonJoiner = 0x200C;

    private static readonly Version UsualInTerminals = new(12, 0);

    public static string Write(UnicodeData data)
    {
        string[] category = data.Property("extracted/DerivedGeneralCategory.txt", "Cn");
        string[] eastAsian = data.Property("EastAsianWidth.txt", "N");
        string[] age = data.Property("DerivedAge.txt", "99.0");
        HashSet<int> emoji = data.Having("emoji/emoji-data.txt", "Emoji_Presentation");
        HashSet<int> pictures = data.Having("emoji/emoji-data.txt", "Extended_Pictographic");
        HashSet<int> visibleFormats = data.Having("PropList.txt", "Prepended_Concatenation_Mark");
        HashSet<int> trailingJamo = data.Having("HangulSyllableType.txt", "V", "T");
        HashSet<int> variationBases = [.. data.Fields("emoji/emoji-variation-sequences.txt")
            .Select(fields => UnicodeData.Hex(fields[0].Split(' ')[0]))];

        byte[] values = new byte[UnicodeData.CodePoints];
        for (int c = 0; c < values.Length; c++)
        {
            int width = Width(c);
            values[c] = (byte)(width
                | (variationBases.Contains(c) ? TakesVariationSelector : 0)
                | (IsDisputed(c, width) ? Disputed : 0));
        }

        return new Source(data, "EastAsianWidth.txt", "DerivedGeneralCategory.txt", "DerivedAge.txt", "HangulSyllableType.txt",
                "PropList.txt", "emoji-data.txt", "emoji-variation-sequences.txt")
            .TrieClass(nameof(WidthTable), "The width of each code point.", "WidthTraits", "new", new Trie(values))
            .ToString();

        int Width(int c) => category[c] switch
        {
            "Mn" or "Me" or "Zl" or "Zp" => 0,
            "Cf" => visibleFormats.Contains(c) ? 1 : 0,
            _ when trailingJamo.Contains(c) => 0,
            // A picture that Unicode keeps free for an emoji to come is wide where the terminal knows it already.
            "Cn" when pictures.Contains(c) => 2,
            _ => eastAsian[c] is "W" or "F" || emoji.Contains(c) ? 2 : 1,
        };

        bool IsDisputed(int c, int width) =>
            category[c] is "Cn" or "Co"
            || (category[c] == "Cf" && c != ZeroWidthNonJoiner)
            || trailingJamo.Contains(c)
            || IsRegionalIndicator(c)
            || BecameWideIn16(c)
            || ((width == 0 || emoji.Contains(c)) && Version.Parse(age[c]) >= UsualInTerminals);
    }

    // One without its partner is drawn as a letter of one cell by some and of two by others.
    private static bool IsRegionalIndicator(int c) => c is >= 0x1F1E6 and <= 0x1F1FF;

    // Yijing and Tai Xuan Jing symbols and counting rods, narrow until Unicode 15.1.
    private static bool BecameWideIn16(int c) => c is (>= 0x2630 and <= 0x2637) or (>= 0x268A and <= 0x268F)
        or (>= 0x4DC0 and <= 0x4DFF) or (>= 0x1D300 and <= 0x1D356) or (>= 0x1D360 and <= 0x1D376);
}
