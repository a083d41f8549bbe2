using System.Xml.Linq;
using Blog.Pages;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Tests.Pages;

/// <summary>What a picture has to tell of its cells.</summary>
public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_word_stands_in_its_cells()
    {
        XElement[] texts = Texts(Draw(Line.Of("one  two")));
        Assert.Equal(["one", "two"], texts.Select(text => text.Value));
        double apart = Place(texts[1]) - Place(texts[0]);
        Assert.Equal(5 * 8.4, apart, 2);
        Assert.All(texts, text => Assert.Equal("25.2", text.Attribute("textLength")!.Value));
    }

    [Fact]
    public void A_wide_sign_has_two_cells_and_what_follows_stands_behind_them()
    {
        XElement[] texts = Texts(Draw(Line.Of("漢a")));
        Assert.Equal("16.8", texts[0].Attribute("textLength")!.Value);
        Assert.Equal(16.8, Place(texts[1]) - Place(texts[0]), 2);
    }

    [Theory]
    [InlineData(TextAttributes.Bold, "b")]
    [InlineData(TextAttributes.Italic | TextAttributes.Dim, "i d")]
    [InlineData(TextAttributes.Underline | TextAttributes.Strikethrough, "us")]
    public void Attributes_are_seen(TextAttributes attributes, string names) =>
        Assert.Equal(names, Assert.Single(Texts(Draw(Line.Of("x", new Style(Attributes: attributes))))).Attribute("class")!.Value);

    [Fact]
    public void Reversed_text_changes_colours_with_its_ground()
    {
        XElement picture = Draw(Line.Of("x", new Style(Color.Rgb(0x112233), Color.Rgb(0xAABBCC), TextAttributes.Reverse)));
        Assert.Equal("#aabbcc", Assert.Single(Texts(picture)).Attribute("fill")!.Value);
        Assert.Contains(picture.Elements(Svg + "rect"), rect => rect.Attribute("fill")!.Value == "#112233");
    }

    [Fact]
    public void Named_colours_are_those_of_the_picture_dark_or_light()
    {
        Line line = Line.Of("x", new Style(Color.Ansi(AnsiColor.Red)));
        Assert.Equal("#e5786d", Assert.Single(Texts(Draw(line))).Attribute("fill")!.Value);
        Assert.Equal("#b3261e", Assert.Single(Texts(Draw(line, SvgColors.Light))).Attribute("fill")!.Value);
    }

    [Fact]
    public void Text_and_title_cannot_become_markup()
    {
        string svg = SvgPicture.Of([Line.Of("<script>&\"'")], 20, TerminalTheme.Instance, "</title><script>alert(1)</script>\e[2J", SvgColors.Dark);
        XElement picture = XDocument.Parse(svg).Root!;
        Assert.Empty(picture.Descendants(Svg + "script"));
        Assert.Equal("<script>&\"'", Assert.Single(Texts(picture)).Value);
    }

    private static XElement Draw(Line line, SvgColors? colors = null) =>
        XDocument.Parse(SvgPicture.Of([line], 20, TerminalTheme.Instance, "t", colors ?? SvgColors.Dark)).Root!;

    private static XElement[] Texts(XElement picture) => [.. picture.Elements(Svg + "text").Skip(1)];

    private static double Place(XElement text) => double.Parse(text.Attribute("x")!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
