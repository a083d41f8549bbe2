using Blog.Articles.Html;

namespace Blog.Tests.Articles;

public sealed class HtmlTokenizerTests
{
    [Theory]
    [InlineData("<a href=\"x>y\">t</a>", "a text /a")]
    [InlineData("<br/>", "br")]
    [InlineData("1 < 2 and a<b", "text")]
    [InlineData("<!-- <b> -->x", "text")]
    [InlineData("<!-- never closed <b>", "")]
    [InlineData("<script>a < b; '</p>'</script>x", "script text /script text")]
    [InlineData("<script>never closed", "script text")]
    [InlineData("<Tabs items={['a>b', \"c\"]}>", "Tabs")]
    [InlineData("<a href=>", "a")]
    [InlineData("<a \"slip>", "a")]
    [InlineData("<a x=\"never closed>", "text")]
    [InlineData("<>x</>", "text")]
    [InlineData("<![CDATA[x]]>", "text")]
    public void Tags_are_told_from_text(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', new HtmlTokenizer(html).Read().Select(Word)));

    [Fact]
    public void Every_character_is_in_one_token_at_most_and_in_order()
    {
        string[] pieces = ["<a ", "<b>", "</b>", "x", "\"", "'", ">", "<", "=", "{", "}", "<!--", "-->", "<script>", "</script>", "/", " ", "\n", "<?", "]]>"];
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++)
        {
            string html = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)]));
            int end = 0;
            foreach (HtmlToken token in new HtmlTokenizer(html).Read())
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.Start + token.Length <= html.Length, $"seed {seed}: {html}");
                end = token.Start + token.Length;
            }
        }
    }

    [Fact]
    public void Attributes_are_read_in_all_their_forms()
    {
        Dictionary<string, string> read = HtmlAttributes.Read("a=\"x &amp; y\" B='z' c=w d e={\"jsx\"} f={1 + 2} g = \"spaced\"");
        Assert.Equal(["x & y", "z", "w", "", "jsx", "", "spaced"], "abcdefg".Select(name => read[name.ToString()]));
    }

    private static string Word(HtmlToken token) => token.Kind switch
    {
        HtmlTokenKind.Text => "text",
        HtmlTokenKind.EndTag => "/" + token.Name,
        _ => token.Name,
    };
}
