using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Tests.Device;

public class TerminalQueriesTests
{
    [Fact]
    public void The_questions_are_few_bytes_and_the_fence_is_last()
    {
        Assert.InRange(TerminalQueries.All.Length, 1, 24);
        Assert.True(TerminalQueries.All.EndsWith("\e[c"u8));
        Assert.False(TerminalQueries.All.Contains((byte)'$'));
    }

    [Fact]
    public void Answers_refine_what_is_known()
    {
        TerminalTraits known = Told("\e[?1u\e]11;rgb:1a1a/1b1b/2c2c\e\\\eP>|XTerm(379)\e\\\e[?64;1;4c\e[?2026;2$y\e[?69;2$y");
        Assert.Equal(
            new TerminalTraits
            {
                KittyKeyboard = true, SynchronizedOutput = true, LeftRightMargins = true, Background = Color.Rgb(0x1a1b2c),
                Colors = ColorDepth.TrueColor, Name = "XTerm(379)",
            },
            known);
    }

    [Fact]
    public void Modes_that_the_terminal_does_not_know_stay_off() =>
        Assert.Equal(new TerminalTraits(), Told("\e[?2026;0$y\e[?69;4$y\e[?1;2c\e]10;rgb:f/f/f\a\e[5;5R"));

    [Theory]
    [InlineData("kitty(0.35.2)", ColorDepth.TrueColor)]
    [InlineData("WezTerm 20240203-110809-5046fc22", ColorDepth.TrueColor)]
    [InlineData("foot(1.16.2)", ColorDepth.TrueColor)]
    [InlineData("iTerm2 3.5.0", ColorDepth.TrueColor)]
    [InlineData("ghostty 1.0.1", ColorDepth.TrueColor)]
    [InlineData("tmux 3.4", ColorDepth.TrueColor)]
    [InlineData("XTerm(379)", ColorDepth.TrueColor)]
    [InlineData("XTerm(330)", ColorDepth.Ansi16)]
    [InlineData("XTerm(abc)", ColorDepth.Ansi16)]
    [InlineData("something else", ColorDepth.Ansi16)]
    public void The_name_tells_of_true_colour(string name, ColorDepth depth) => Assert.Equal(depth, Told($"\eP>|{name}\e\\").Colors);

    [Fact]
    public void Who_wants_no_colour_gets_none() =>
        Assert.Equal(ColorDepth.None, Told("\eP>|kitty(0.35.2)\e\\", new TerminalTraits { Colors = ColorDepth.None }).Colors);

    [Theory]
    [InlineData("\e[?62;c", true)]
    [InlineData("\e[?61;4;6c", true)]
    [InlineData("\e[?1;2c", false)]
    [InlineData("\e[?6c", false)]
    [InlineData("\e[?c", false)]
    [InlineData("\e[?0u\e[?6c", true)]
    [InlineData("\eP>|xterm.js(6.0.0)\e\\\e[?1;2c", true)]
    [InlineData("\e]11;rgb:0/0/0\a", false)]
    public void Modes_are_asked_for_once_and_only_where_the_question_does_not_show(string replies, bool isAsked)
    {
        TerminalTraits known = new();
        int asked = 0;
        foreach (Reply reply in new InputDecoder().Feed(System.Text.Encoding.ASCII.GetBytes(replies)).OfType<Reply>())
        {
            known = TerminalQueries.Refine(known, reply);
            if (!TerminalQueries.After(known, reply).IsEmpty) asked++;
        }

        Assert.Equal(isAsked ? 1 : 0, asked);
    }

    private static TerminalTraits Told(string replies, TerminalTraits? start = null) =>
        new InputDecoder().Feed(System.Text.Encoding.ASCII.GetBytes(replies)).OfType<Reply>().Aggregate(start ?? new TerminalTraits(), TerminalQueries.Refine);
}
