namespace Blog.Terminal.Text.Breaking;

/// <summary>What a line may end with.</summary>
internal enum BreakKind : byte
{
    /// <summary>A place that UAX 14 allows: after a space, a dash, a slash, between ideographs.</summary>
    Allowed,

    /// <summary>Within a word, where a hyphen is put.</summary>
    Hyphen,

    /// <summary>Within a word that no line can hold whole.</summary>
    Emergency,

    /// <summary>The end of the paragraph or a hard line break.</summary>
    End,
}

/// <summary>
/// A place where a line may end and the next begin. The line from <c>a</c> to <c>b</c> holds the text from <c>a.Next</c> to
/// before <c>b.End</c> and takes <c>b.EndCells - a.StartCells</c> cells.
/// </summary>
/// <param name="Next">Where the next line begins, after the spaces.</param>
/// <param name="End">Where the line ends, before the spaces.</param>
/// <param name="StartCells">The cells up to <paramref name="Next"/>.</param>
/// <param name="EndCells">The cells up to <paramref name="End"/>, and one more for a hyphen.</param>
/// <param name="Word">A hash of the word before the break, or 0.</param>
/// <param name="Penalty">What speaks against a break here, as <see cref="Demerits"/> counts.</param>
/// <param name="Hyphenated">Whether a line that ends here ends in a hyphen, one of ours or one of the text.</param>
internal readonly record struct BreakPoint(
    int Next, int End, int StartCells, int EndCells, uint Word, float Penalty, BreakKind Kind, bool Hyphenated);
