using System.Text;
using Blog.Terminal.Drawing;

namespace Blog.Tests.Drawing;

public sealed class ClipboardTests
{
    [Fact]
    public void A_text_is_sent_in_base64() => Assert.Equal("\e]52;c;aMOpbGxv\e\\", Written("héllo", Multiplexer.None));

    [Fact]
    public void Lines_and_tabs_stay_and_controls_do_not()
    {
        Assert.Equal("all:\n\tmake\n", Copied("all:\r\n\tmake\r\n"));
        Assert.Equal("a␛[31mb", Copied("a\e[31mb"));
        Assert.Equal("", Copied(""));
    }

    [Fact]
    public void Within_tmux_it_goes_plain_and_through() =>
        Assert.Equal("\e]52;c;aGk=\e\\\ePtmux;\e\e]52;c;aGk=\e\e\\\e\\", Written("hi", Multiplexer.Tmux));

    [Fact]
    public void Within_screen_it_goes_through_in_pieces_that_screen_can_hold()
    {
        string text = new('x', 1000);
        string[] pieces = Written(text, Multiplexer.Screen).Split("\e\\", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(pieces, piece => Assert.True(piece.StartsWith("\eP", StringComparison.Ordinal) && piece.Length <= 256));
        Assert.Equal(Written(text, Multiplexer.None).Replace("\e\\", "\a", StringComparison.Ordinal), string.Concat(pieces.Select(piece => piece[2..])));
    }

    [Theory]
    [InlineData(74_991, false)]
    [InlineData(74_992, true)]
    public void What_is_longer_than_a_terminal_takes_is_cut(int bytes, bool isCut)
    {
        ClipboardWriting writing = Clipboard.Write(new string('x', bytes), Multiplexer.None);
        Assert.Equal(isCut, writing.IsCut);
        Assert.Equal(99_997, writing.Bytes.Length);
    }

    [Fact]
    public void The_cut_is_between_characters()
    {
        string copied = Copied(new string('x', 74_989) + "héé€");
        Assert.Equal(new string('x', 74_989) + "h", copied);
    }

    [Theory]
    [InlineData("TMUX=/tmp/tmux,1,0 TERM=screen-256color", Multiplexer.Tmux)]
    [InlineData("STY=1.pts TERM=screen", Multiplexer.Screen)]
    [InlineData("TERM=tmux-256color", Multiplexer.Tmux)]
    [InlineData("TERM=xterm-256color", Multiplexer.None)]
    public void What_stands_between_is_known_from_the_environment(string environment, Multiplexer expected)
    {
        Dictionary<string, string> variables = environment.Split(' ').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(expected, TerminalTraits.FromEnvironment(variables.GetValueOrDefault).Within);
    }

    private static string Written(string text, Multiplexer within) => Encoding.UTF8.GetString(Clipboard.Write(text, within).Bytes.Span);

    private static string Copied(string text)
    {
        string written = Written(text, Multiplexer.None);
        return Encoding.UTF8.GetString(Convert.FromBase64String(written["\e]52;c;".Length..^2]));
    }
}
