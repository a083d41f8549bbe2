using System.Buffers;
using System.Text;

namespace Blog.Terminal.Text;

/// <summary>The gate: nothing that a post contains reaches the terminal as a control.</summary>
public static partial class SafeText
{
    /// <summary>Combining marks in a row that are kept. Tibetan stacks seven; more is there to smear the screen.</summary>
    internal const int MaxMarks = 8;

    /// <summary>UTF-16 units of a cluster. The longest emoji in use has 15, Sanskrit conjuncts have fewer.</summary>
    internal const int MaxClusterLength = 32;

    private const string Unprintable = "\uFFFD";

    // One for each of U+0000 to U+001F.
    private const string ControlPictures = "␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟";

    /// <summary>
    /// The text with everything in it made visible that a terminal, or a reader, could be misled by; the same instance when there is
    /// nothing. Well-formed UTF-16 comes out, in clusters of bounded size, and cleaning it again changes nothing.
    /// </summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>Newline, U+2028 and U+2029 become a space (lines are structure, and decided before), a tab four spaces.</item>
    /// <item>The other C0 controls and DEL become their pictures: ␛.</item>
    /// <item>C1 controls, bidi embeddings, overrides and isolates, tag characters outside a flag, interlinear annotation, U+FEFF,
    /// noncharacters and lone surrogates become U+FFFD.</item>
    /// <item>Format characters that only tell a line breaker or a shaper something are dropped, for nothing of them is ever seen:
    /// soft hyphen, zero-width space, word joiner. So are the direction marks U+061C, U+200E and U+200F: honest Arabic, Persian and
    /// Hebrew is full of them, they cannot turn a word around, and the order of a line is settled before its cells are made.
    /// The joiners U+200C and U+200D stay, for Persian and emoji are spelled with them.</item>
    /// <item>More marks than <see cref="MaxMarks"/> on a letter are cut; a cluster that is still longer than any in use becomes
    /// U+FFFD. One cell never holds kilobytes.</item>
    /// </list>
    /// </remarks>
    public static string Clean(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? BoundClusters(ReplaceControls(text)) : text;

    private static string ReplaceControls(string text)
    {
        StringBuilder? safe = null;
        int copied = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = Judge(text.AsSpan(i), out string? replacement);
            if (replacement is not null)
            {
                safe ??= new StringBuilder(text.Length + 8);
                safe.Append(text, copied, i - copied).Append(replacement);
                copied = i + length;
            }

            i += length;
        }

        return safe is null ? text : safe.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>How many units the start of a text is judged by, and what has to stand there instead; null if it may stay.</summary>
    private static int Judge(ReadOnlySpan<char> text, out string? replacement)
    {
        replacement = null;
        if (text[0] is >= ' ' and <= '~') return 1;
        if (FlagLength(text) is > 0 and int flag) return flag;

        if (text is ['\r', '\n', ..])
        {
            replacement = " ";
            return 2;
        }

        bool wellFormed = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done;
        replacement = wellFormed ? ReplacementFor(rune.Value) : Unprintable;
        return length;
    }

    private static string? ReplacementFor(int c) => c switch
    {
        '\t' => "    ",
        '\n' or 0x2028 or 0x2029 => " ",
        < 0x20 => ControlPictures.Substring(c, 1),
        0x7F => "␡",
        (>= 0x80 and <= 0x9F) or (>= 0xFFF9 and <= 0xFFFB) or 0xFEFF => Unprintable,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) => Unprintable, // bidi controls; 206A and up are deprecated
        (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF) => Unprintable,
        _ when (c & 0xFFFE) == 0xFFFE => Unprintable,
        _ when IsInvisibleFormat(c) => "",
        _ => null,
    };

    private static bool IsInvisibleFormat(int c) => c
        is 0x00AD or 0x180E or 0x200B or (>= 0x2060 and <= 0x2064) // hyphenation, breaking, invisible operators
        or 0x061C or 0x200E or 0x200F // direction marks
        or (>= 0x13430 and <= 0x1343F) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A); // hieroglyphs, shorthand, music

    /// <summary>
    /// The length of a flag such as Scotland's at the start of a text, or 0: a black flag, a subdivision's code (ISO 3166-2, three to
    /// five letters and digits) in tag characters, and the tag that ends it (UTS 51, ED-14a). Anywhere else tags are hidden text.
    /// </summary>
    private static int FlagLength(ReadOnlySpan<char> text)
    {
        const char TagHigh = '\uDB40', EndOfTags = '\uDC7F';
        if (!text.StartsWith("🏴")) return 0;

        int i = 2;
        while (i + 1 < text.Length && text[i] == TagHigh && text[i + 1] is (>= '\uDC30' and <= '\uDC39') or (>= '\uDC61' and <= '\uDC7A'))
            i += 2;
        bool ended = text[i..] is [TagHigh, EndOfTags, ..];
        return ended && i - 2 is >= 6 and <= 10 ? i + 2 : 0;
    }
}
