using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

public sealed class StyledTextTests
{
    private static readonly TerminalTraits Colourful = new() { Colors = ColorDepth.TrueColor };
    private static readonly Style Bold = new(Attributes: TextAttributes.Bold);

    [Fact]
    public void Without_a_terminal_a_line_is_its_text()
    {
        Line line = Line.Of(new Run("a\e[31m", Bold, "https://example.org/"), new Run("b"));
        Assert.Equal("a␛[31mb", StyledText.Of(line, null));
    }

    [Fact]
    public void Styles_and_links_end_where_the_line_ends()
    {
        Line line = Line.Of(new Run("a "), new Run("b", Bold, "https://example.org/"), new Run("c", default, "https://example.org/"));
        Assert.Equal("a \e]8;;https://example.org/\e\\\e[1mb\e[mc\e]8;;\e\\", StyledText.Of(line, Colourful));
    }

    [Fact]
    public void Only_what_the_output_shows_is_sent()
    {
        Line line = Line.Of(new Run("a", new Style(Color.Rgb(0xFF0000)), "https://example.org/"));
        Assert.Equal("\e[91ma\e[m", StyledText.Of(line, new TerminalTraits { Colors = ColorDepth.Ansi16, Hyperlinks = false }));
        Assert.Equal("a", StyledText.Of(line, new TerminalTraits { Colors = ColorDepth.None, Hyperlinks = false }));
    }

    [Fact]
    public void A_link_that_is_not_safe_is_text() =>
        Assert.Equal("a", StyledText.Of(Line.Of(new Run("a", default, "file:///etc/passwd")), Colourful));
}
