using Blog.Terminal.Text;

namespace Blog.Articles;

/// <summary>Which part of a row is the author's text, and how it goes on from the row before: what finding and copying need to see a text as if
/// its lines were not broken.</summary>
/// <param name="Before">Units (UTF-16) at the start of the row that are ours: a quotation's bar, a bullet, the number of a line.</param>
/// <param name="After">Units at its end that are ours: the mark of a broken line of code.</param>
public readonly record struct LineExtent(LineJoin Join = LineJoin.None, int Before = 0, int After = 0)
{
    /// <summary>True for a row of our own drawing: a blank row, a rule, a frame with what stands on it.</summary>
    public bool IsDrawn { get; init; }
}
