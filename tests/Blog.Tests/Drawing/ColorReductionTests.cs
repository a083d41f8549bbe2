using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

public sealed class ColorReductionTests
{
    [Theory]
    [InlineData(0xFF0000, AnsiColor.BrightRed)]
    [InlineData(0xC00000, AnsiColor.Red)]
    [InlineData(0x00C000, AnsiColor.Green)]
    [InlineData(0x101010, AnsiColor.Black)]
    [InlineData(0x808080, AnsiColor.BrightBlack)]
    [InlineData(0xFAF6EC, AnsiColor.BrightWhite)]
    [InlineData(0xE3C26A, AnsiColor.Yellow)]
    [InlineData(0x1F5596, AnsiColor.Blue)]
    public void A_true_colour_becomes_the_one_of_sixteen_that_looks_most_like_it(int rgb, AnsiColor expected) =>
        Assert.Equal(Color.Ansi(expected), ColorReduction.Reduce(new Style(Color.Rgb(rgb)), ColorDepth.Ansi16).Foreground);

    [Theory]
    [InlineData(0x5F87AF, 67)]
    [InlineData(0xFFFFFF, 231)]
    [InlineData(0x000000, 16)]
    [InlineData(0x121212, 233)]
    [InlineData(0x600000, 52)]
    public void A_true_colour_becomes_one_of_the_cube_or_the_greys(int rgb, byte expected) =>
        Assert.Equal(Color.Indexed(expected), ColorReduction.Reduce(new Style(Color.Rgb(rgb)), ColorDepth.Indexed256).Foreground);

    [Fact]
    public void What_the_terminal_can_show_stays_as_it_is()
    {
        Style style = new(Color.Rgb(1, 2, 3), Color.Indexed(200), TextAttributes.Bold);
        Assert.Equal(style, ColorReduction.Reduce(style, ColorDepth.TrueColor));
        Style ansi = new(Color.Ansi(AnsiColor.BrightBlue), default, TextAttributes.Dim);
        foreach (ColorDepth depth in new[] { ColorDepth.Ansi16, ColorDepth.Indexed256, ColorDepth.TrueColor })
            Assert.Equal(ansi, ColorReduction.Reduce(ansi, depth));
        Assert.Equal(Color.Ansi(AnsiColor.Red), ColorReduction.Reduce(new Style(Color.Indexed(1)), ColorDepth.Ansi16).Foreground);
    }

    [Fact]
    public void Without_colours_the_attributes_stay()
    {
        Style style = new(Color.Rgb(1, 2, 3), Color.Ansi(AnsiColor.Red), TextAttributes.Bold | TextAttributes.Underline);
        Assert.Equal(new Style(Attributes: style.Attributes), ColorReduction.Reduce(style, ColorDepth.None));
    }

    [Fact]
    public void Text_never_vanishes_into_its_ground()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int i = 0; i < 3_000; i++)
        {
            Style style = new(Color.Rgb(random.Next(0x1000000)), Color.Rgb(random.Next(0x1000000)));
            foreach (ColorDepth depth in new[] { ColorDepth.Ansi16, ColorDepth.Indexed256 })
            {
                Style reduced = ColorReduction.Reduce(style, depth);
                Assert.True(style.Foreground == style.Background || reduced.Foreground != reduced.Background, $"seed {seed}: {style} became {reduced}");
            }
        }
    }

    [Fact]
    public void Red_text_on_a_red_ground_a_little_darker_can_still_be_read()
    {
        Style reduced = ColorReduction.Reduce(new Style(Color.Rgb(0xD80000), Color.Rgb(0xC00000)), ColorDepth.Ansi16);
        Assert.Equal(new Style(Color.Ansi(AnsiColor.BrightWhite), Color.Ansi(AnsiColor.Red)), reduced);
    }
}
