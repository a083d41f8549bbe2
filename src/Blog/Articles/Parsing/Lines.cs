using Markdig.Helpers;

namespace Blog.Articles.Parsing;

/// <summary>Where the lines of a block stand in the Markdown.</summary>
internal static class Lines
{
    /// <summary>
    /// The place of a line's first character. Markdig cuts lines out of the whole text, so the cut knows it exactly; where tabs were turned into spaces there is a new
    /// string, and the start of the line has to do.
    /// </summary>
    public static int PositionOf(in StringLine line, string markdown) =>
        line.Slice.Text?.Length == markdown.Length ? line.Slice.Start : line.Position;
}
