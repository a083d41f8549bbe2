using Blog.Terminal.Drawing;

namespace Blog.Tests.Drawing;

public sealed class TerminalTraitsTests
{
    [Theory]
    [InlineData("TERM=xterm", ColorDepth.Ansi16)]
    [InlineData("TERM=xterm-256color", ColorDepth.Indexed256)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", ColorDepth.TrueColor)]
    [InlineData("TERM=screen-256color COLORTERM=24bit", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-direct", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-kitty", ColorDepth.TrueColor)]
    [InlineData("TERM=foot-extra", ColorDepth.TrueColor)]
    [InlineData("TERM=tmux-256color", ColorDepth.Indexed256)]
    [InlineData("TERM=linux", ColorDepth.Ansi16)]
    [InlineData("TERM=vt100", ColorDepth.None)]
    [InlineData("TERM=dumb COLORTERM=truecolor", ColorDepth.None)]
    [InlineData("TERM=xterm-mono", ColorDepth.None)]
    [InlineData("TERM=../../x", ColorDepth.Ansi16)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", ColorDepth.None)]
    [InlineData("TERM=xterm-256color NO_COLOR=", ColorDepth.Indexed256)]
    [InlineData("", ColorDepth.None)]
    [InlineData("OS=Windows_NT", ColorDepth.TrueColor)]
    public void Colours_are_known_from_the_environment(string environment, ColorDepth expected) =>
        Assert.Equal(expected, From(environment).Colors);

    [Theory]
    [InlineData("TERM=xterm-256color", true)]
    [InlineData("TERM=linux", false)]
    [InlineData("TERM=vt220", false)]
    [InlineData("", false)]
    public void Strings_are_sent_only_to_terminals_that_do_not_print_them(string environment, bool expected)
    {
        Assert.Equal(expected, From(environment).Hyperlinks);
        Assert.Equal(expected, From(environment).WindowTitle);
    }

    [Fact]
    public void What_has_to_be_asked_is_not_assumed()
    {
        TerminalTraits traits = From("TERM=xterm-256color COLORTERM=truecolor");
        Assert.False(traits.SynchronizedOutput || traits.LeftRightMargins || traits.KittyKeyboard || traits.RepeatCharacter);
    }

    private static TerminalTraits From(string environment)
    {
        Dictionary<string, string> variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return TerminalTraits.FromEnvironment(name => variables.GetValueOrDefault(name));
    }
}
