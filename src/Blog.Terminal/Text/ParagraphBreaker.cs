using Blog.Terminal.Text.Breaking;

namespace Blog.Terminal.Text;

/// <summary>Breaks a paragraph into lines no wider than the measure.</summary>
/// <remarks>
/// Lines break where UAX 14 allows it, after a soft hyphen, and within a word only if the word is wider than the measure. A
/// newline breaks always. Spaces at either end of a line go; spaces within it stay as they are. Only a cluster of two cells in
/// a measure of one is wider than the measure.
/// </remarks>
public static class ParagraphBreaker
{
    private const int WidestMeasure = 4096;

    /// <returns>The lines, none for a paragraph without text; an empty line has no pieces.</returns>
    public static IReadOnlyList<BrokenLine> Break(IReadOnlyList<TextPiece> pieces, BreakOptions options)
    {
        int width = Math.Clamp(options.Width, 1, WidestMeasure);
        if (pieces.Count == 1 && IsOneLine(pieces[0].Text, width)) return [new BrokenLine(pieces, pieces[0].Source)];

        using Rented<char> joined = Join(pieces, out ReadOnlySpan<char> text);
        if (text.IsEmpty) return [];

        List<LineSpan> spans = new(text.Length / width + 2);
        new SegmentBreaker(text, pieces, width, options).Break(spans);
        return new LineComposer(text, pieces, width, options.Justify).Compose(spans);
    }

    /// <summary>Printable ASCII that fits and does not end or begin in a space is a line as it stands.</summary>
    private static bool IsOneLine(string text, int width) =>
        text.Length > 0 && text.Length <= width && text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static Rented<char> Join(IReadOnlyList<TextPiece> pieces, out ReadOnlySpan<char> text)
    {
        if (pieces.Count == 1)
        {
            text = pieces[0].Text;
            return default;
        }

        int length = 0;
        for (int i = 0; i < pieces.Count; i++) length += pieces[i].Text.Length;

        Rented<char> joined = new(length);
        int at = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            pieces[i].Text.CopyTo(joined.Span[at..]);
            at += pieces[i].Text.Length;
        }

        text = joined.Span;
        return joined;
    }
}
