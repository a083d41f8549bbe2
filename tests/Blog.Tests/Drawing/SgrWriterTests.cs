using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using static Blog.Terminal.Text.TextAttributes;

namespace Blog.Tests.Drawing;

public sealed class SgrWriterTests
{
    private static readonly Color Red = Color.Ansi(AnsiColor.Red);

    public static TheoryData<Style, Style, string> Changes => new()
    {
        { default, default, "" },
        { default, new(Red), "\e[31m" },
        { default, new(Color.Ansi(AnsiColor.BrightRed), Color.Ansi(AnsiColor.BrightBlack)), "\e[91;100m" },
        { default, new(Color.Indexed(200), Color.Rgb(0x010203)), "\e[38;5;200;48;2;1;2;3m" },
        { new(Red, Attributes: Bold | Italic), default, "\e[m" },
        { new(Attributes: Bold), new(Attributes: Bold | Italic), "\e[3m" },
        { new(Attributes: Bold | Dim), new(Attributes: Dim), "\e[;2m" },
        { new(Red, Attributes: Bold | Dim), new(Red, Attributes: Dim), "\e[22;2m" },
        { new(Red, Attributes: Underline), new(Red), "\e[24m" },
        { new(Attributes: Underline), new(Red), "\e[;31m" },
        { new(Red, Red), new(default, Red), "\e[39m" },
        { new(Color.Rgb(0x010203), Red, Bold), new(Red), "\e[;31m" },
        { new(Attributes: Reverse | Strikethrough), new(Attributes: Strikethrough), "\e[27m" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_style_is_told_as_the_shortest_difference(Style from, Style to, string expected)
    {
        ByteSink sink = new();
        SgrWriter.Write(sink, from, to);
        Assert.Equal(expected, Encoding.UTF8.GetString(sink.Written));
    }
}
