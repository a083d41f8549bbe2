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
        foreach (Run run in line.Runs)
        {
            Style next = ColorReduction.Reduce(run.Style, traits.Colors);
            string? link = traits.Hyperlinks ? SafeText.Link(run.Link) : null;
            SgrWriter.Write(sink, style, next);
            style = next;

            // OSC 8: the text up to the next one leads to this address.
            if (link is not null) sink.Add("\e]8;;"u8).Add(link).Add("\e\\"u8);
            sink.Add(SafeText.Clean(run.Text));
            if (link is not null) sink.Add("\e]8;;\e\\"u8);
        }

        SgrWriter.Write(sink, style, Style.Plain);
        return Encoding.UTF8.GetString(sink.Written);
    }
}
