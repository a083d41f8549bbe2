using Blog.Posts;

namespace Blog.Tests.Posts;

public class TitleTests
{
    [Theory]
    [InlineData("# A title\n\nText.", "A title")]
    [InlineData("## A title ##\n\nText.", "A title")]
    [InlineData("A title\n=======\n\nText.", "A title")]
    [InlineData("A title\n---\n\nText.", "A title")]
    [InlineData("Text first.\n\n# A title", "A title")]
    [InlineData("<h1 align=\"center\">A title</h1>\n\nText.", "A title")]
    [InlineData("```sh\n# no title\n```\n\n# A title", "A title")]
    [InlineData("<!-- # no title -->\n# A title", "A title")]
    [InlineData("#hashtag is text\n\n# A title", "A title")]
    [InlineData("# A *soft* `code` [link](x) title {#id}", "A soft code link title")]
    [InlineData("# ![logo](x.png)\n\n# A title", "A title")]
    [InlineData("# The `<mark>` element\n", "The <mark> element")]
    public void The_first_heading_is_the_title(string markdown, string title) => Assert.Equal(title, Read.Post(markdown).Title);

    [Fact]
    public void Without_any_the_file_is_the_title_and_it_is_told()
    {
        Post post = Read.Post("Just text.", "2026-04-01-some-notes.md");
        Assert.Equal("some-notes", post.Title);
        Assert.Equal(["0:0 There is neither a title nor a heading; the file's name is shown. Add a line such as title: My essay."], Read.Told(post));
    }

    [Theory]
    [InlineData("title: \"The 'quoted' **title**\"", "The 'quoted' title")]
    [InlineData("title: 'AT&amp;T'", "AT&T")]
    [InlineData("title: \"\\e[31mred\\e[0m\"", "[31mred [0m")]
    [InlineData("title: \"two\\nlines\"", "two lines")]
    [InlineData("title: 2026", "2026")]
    [InlineData("title: __init__ and *args", "__init__ and *args")]
    [InlineData("title: [Draft] A title", "[Draft] A title")]
    public void A_title_is_one_line_without_markup_or_controls(string field, string title) => Assert.Equal(title, Read.Yaml(field).Title);

    [Fact]
    public void A_heading_that_repeats_the_title_takes_nothing_away() =>
        Assert.Equal("Written", Read.Post("---\ntitle: Written\n---\n# A heading\n").Title);
}
