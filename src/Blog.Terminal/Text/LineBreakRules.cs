using System.Buffers;
using System.Text;

namespace Blog.Terminal.Text;

/// <summary>Where a line of text may break: the Unicode line breaking algorithm (UAX 14, for Unicode 15.0).</summary>
public static class LineBreakRules
{
    /// <summary>
    /// Finds the breaks, with what <see cref="LineBreakTailoring"/> changes. Spaces belong to the line before a break.
    /// </summary>
    /// <param name="before">Receives, for each UTF-16 unit of the text, whether a line may begin with it. The first is always
    /// <see cref="BreakOpportunity.None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="before"/> is shorter than the text.</exception>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> before)
    {
        FindStandard(text, before);
        LineBreakTailoring.Apply(text, before);
    }

    /// <summary>Finds the breaks that the standard has by default, with its numbers by regular expression (section 8.2, example 7).</summary>
    internal static void FindStandard(ReadOnlySpan<char> text, Span<BreakOpportunity> before)
    {
        if (before.Length < text.Length) throw new ArgumentException("There has to be room for every unit of the text.", nameof(before));
        if (text.IsEmpty) return;

        var context = new LineBreakContext();
        for (int i = 0; i < text.Length;)
        {
            int length = First(text[i..], out LineBreakClass next);
            before[i] = context.Before(next, text[(i + length)..]);
            if (length == 2) before[i + 1] = BreakOpportunity.None;
            i += length;
        }

        before[0] = BreakOpportunity.None; // LB2
    }

    /// <summary>The class of the first code point of a text that is not empty, and its length.</summary>
    internal static int First(ReadOnlySpan<char> text, out LineBreakClass lineBreakClass)
    {
        int codePoint = text[0], length = 1;
        if (char.IsSurrogate(text[0]) && Rune.DecodeFromUtf16(text, out Rune rune, out length) == OperationStatus.Done)
            codePoint = rune.Value;
        lineBreakClass = LineBreakTable.Of(codePoint);
        return length;
    }
}
