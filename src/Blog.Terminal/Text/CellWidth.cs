using System.Text;

namespace Blog.Terminal.Text;

/// <summary>
/// How many cells text takes. The one place where zero-width, wide and ambiguous characters are decided, from Unicode's
/// East Asian width (UAX 11; ambiguous is narrow), general category and emoji presentation (UTS 51).
/// </summary>
/// <remarks>
/// A cluster takes what its code points take together, and never more than two. Where terminals disagree that is the larger
/// answer: a cell too many leaves a gap, a cell too few lets the next cluster overwrite half of this one. The text is expected
/// to have passed <see cref="SafeText"/>; a control counts as one cell here, as its picture does.
/// </remarks>
public static partial class CellWidth
{
    private const int TextSelector = 0xFE0E;
    private const int EmojiSelector = 0xFE0F;

    /// <summary>The cells of one grapheme cluster: 0, 1 or 2.</summary>
    public static int Of(ReadOnlySpan<char> cluster) =>
        cluster.Length == 1 ? WidthTable.Of(cluster[0]).Width : Survey(cluster).Width;

    /// <summary>The cells of a text.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        int ascii = text.IndexOfAnyExceptInRange(' ', '~');
        if (ascii < 0) return text.Length;

        // What follows may be a mark that belongs to the last of them.
        int width = Math.Max(0, ascii - 1);
        foreach (ReadOnlySpan<char> cluster in Clusters(text[width..])) width += Of(cluster);
        return width;
    }

    /// <summary>How much of a text fits into a number of cells, cut between clusters.</summary>
    /// <param name="width">The cells of the part that fits.</param>
    /// <returns>The length of that part in UTF-16 units.</returns>
    public static int LengthWithin(ReadOnlySpan<char> text, int cells, out int width)
    {
        int length = 0;
        width = 0;
        foreach (ReadOnlySpan<char> cluster in Clusters(text))
        {
            int next = Of(cluster);
            if (width + next > cells) break;
            width += next;
            length += cluster.Length;
        }

        return length;
    }

    /// <summary>
    /// True where terminals are known to disagree about the width, so that the cursor has to be placed again: where more than one
    /// code point takes room or none does (joined emoji, skin tones, flags, conjuncts, a lone mark), after a variation selector that
    /// changes the width, and for code points that are unassigned, private, or younger than most terminals' tables.
    /// </summary>
    public static bool IsDisputed(ReadOnlySpan<char> cluster) => !IsPrintableAscii(cluster) && Survey(cluster).Disputed;

    private static bool IsPrintableAscii(ReadOnlySpan<char> cluster) => cluster.Length == 1 && cluster[0] is >= ' ' and <= '~';

    private static (int Width, bool Disputed) Survey(ReadOnlySpan<char> cluster)
    {
        int width = 0, spacing = 0;
        bool disputed = false;
        WidthTraits previous = default;
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            WidthTraits traits = WidthTable.Of(rune.Value);
            if (rune.Value is TextSelector or EmojiSelector && previous.TakesVariationSelector)
            {
                width += (rune.Value == EmojiSelector ? 2 : 1) - previous.Width;
                disputed = true;
            }

            width += traits.Width;
            spacing += traits.Width > 0 ? 1 : 0;
            disputed |= traits.IsDisputed;
            previous = traits;
        }

        return (Math.Min(width, 2), disputed || spacing != 1);
    }
}
