using System.Buffers;
using Blog.Terminal.Text.Hyphenation;

namespace Blog.Terminal.Text.Breaking;

/// <summary>Finds the words of a text that may be divided, and asks where.</summary>
internal static class WordHyphenation
{
    private const string Dashes = "—–…";
    private static readonly SearchValues<char> Before = SearchValues.Create("([{\"'“‘„«‹»›¿¡*");
    private static readonly SearchValues<char> After = SearchValues.Create(".,;:!?)]}\"'”’“»›«‹*¹²³⁴⁵⁶⁷⁸⁹⁰†‡");

    /// <summary>Sets <paramref name="hyphens"/> before each character of the text where a hyphen may be put.</summary>
    /// <param name="start">Where to begin; the text before it is another line's.</param>
    /// <returns>Whether there is any such place.</returns>
    public static bool Mark(
        ReadOnlySpan<char> text, int start, IReadOnlyList<TextPiece> pieces, Hyphenator hyphenator, Span<bool> hyphens)
    {
        PieceCursor cursor = new(pieces);
        bool any = false;
        bool sentenceStarts = true;
        for (int i = start; i < text.Length;)
        {
            int end = EndOfToken(text, i);
            int first = i;
            int last = end;
            while (first < last && !char.IsLetter(text[first])) first++;
            while (last > first && !char.IsLetter(text[last - 1])) last--;

            if (last - first >= hyphenator.ShortestWord
                && (sentenceStarts || hyphenator.DividesNames || !char.IsUpper(text[first]))
                && !text[i..first].ContainsAnyExcept(Before)
                && !text[last..end].ContainsAnyExcept(After)
                && IsProse(ref cursor, first, last))
            {
                any |= hyphenator.Divide(text[first..last], hyphens[first..]);
            }

            if (end > i) sentenceStarts = EndsSentence(last > first ? text[last..end] : text[i..end]);
            i = end + 1;
        }

        return any;
    }

    /// <summary>
    /// Words are parted by spaces and dashes. Whatever else stands between letters, or beside them and is no punctuation of prose,
    /// keeps the whole from being divided.
    /// </summary>
    private static int EndOfToken(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && !Spaces.IsBreakable(text[i]) && text[i] != '\u00A0' && !Dashes.Contains(text[i])) i++;
        return i;
    }

    private static bool IsProse(ref PieceCursor cursor, int first, int last)
    {
        for (cursor.MoveTo(first); cursor.Piece.Hyphenate; cursor.MoveTo(cursor.End))
        {
            if (cursor.End >= last) return true;
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> punctuation) => punctuation.ContainsAny('.', '!', '?');
}
