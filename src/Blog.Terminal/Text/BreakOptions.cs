using Blog.Terminal.Text.Hyphenation;

namespace Blog.Terminal.Text;

/// <summary>How the lines of a paragraph are chosen.</summary>
public enum BreakStrategy : byte
{
    /// <summary>All lines together, so that the paragraph as a whole is even (Knuth and Plass, 1981).</summary>
    TotalFit,

    /// <summary>Each line takes what still fits, as most programs do.</summary>
    Greedy,
}

/// <summary>How a paragraph is to be broken.</summary>
/// <param name="Width">The measure in cells, at least 1; above 4,096 it counts as 4,096.</param>
public sealed record BreakOptions(int Width)
{
    public BreakStrategy Strategy { get; init; }

    /// <summary>Whether spaces are widened so that lines end at the measure, where that can be done without holes.</summary>
    public bool Justify { get; init; }

    /// <summary>
    /// Divides words where that makes a better paragraph, or null for none. Only <see cref="BreakStrategy.TotalFit"/> asks it:
    /// lines filled one by one would divide a word at every other end.
    /// </summary>
    public Hyphenator? Hyphenator { get; init; }
}
