using System.Text;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>A line as text for a pipe or a pager: with colours and links where they belong, and plain again at its end.</summary>
public static class StyledText
{
    /// <param name="traits">What the output shows, or null for text without any escape sequence.</param>
    public static string Of(Line line, TerminalTraits? traits)
    {
        if (traits is null) return SafeText.Clean(line.PlainText);

        ByteSink sink = new();
        Style style = Style.Plain;
        string? link = null;
        foreach (Run run in line.Runs)
        {
            string? nextLink = traits.Hyperlinks ? SafeText.Link(run.Link) : null;
            Style next = ColorReduction.Reduce(run.Style, traits.Colors);
            LinkWriter.Write(sink, link, nextLink);
            SgrWriter.Write(sink, style, next);
            (style, link) = (next, nextLink);
            sink.Add(SafeText.Clean(run.Text));
        }

        SgrWriter.Write(sink, style, Style.Plain);
        LinkWriter.Write(sink, link, null);
        return Encoding.UTF8.GetString(sink.Written);
    }
}
