using Blog.Posts;
using Blog.Search.Indexing;

namespace Blog.Tests.Search;

public sealed class WrittenLinksTests
{
    [Theory]
    [InlineData("See [it](../other/ \"a title\").", "../other/")]
    [InlineData("See [it](<other.md>) and [again](other.md).", "other.md")]
    [InlineData("See [a][b].\n\n[b]: /2026/04/b.html#part \"B\"\n", "/2026/04/b.html#part")]
    [InlineData("See [it]({{< ref \"a-slug\" >}}#x).", "{{< ref \"a-slug\" >}}#x")]
    [InlineData("See [it]({% post_url 2026-04-01-slug %}).", "{% post_url 2026-04-01-slug %}")]
    [InlineData("See [[a slug|this]] and [[b]].", "[[a slug|this]]", "[[b]]")]
    [InlineData("See <a class=\"x\" href='a.html'>it</a>.", "a.html")]
    [InlineData("- item\n    [deep](deep.md)\n> [quoted](quoted.md)", "deep.md", "quoted.md")]
    [InlineData("[one](one.md)[two](two.md) [three](a(b).md", "one.md", "two.md")]
    public void An_address_is_found_as_it_is_written(string body, params string[] addresses) => Assert.Equal(addresses, In(body));

    [Theory]
    [InlineData("[web](https://example.com), [mail](mailto:a@example.com), [here](#part), <https://example.com/x>")]
    [InlineData("```\n[code](code.md)\n```\n")]
    [InlineData("`[code](code.md)` is code")]
    [InlineData("<!-- [hidden](hidden.md)\n[more](more.md) -->")]
    [InlineData("[] ] [x] (y) ](  [[open")]
    public void Nothing_is_found_in(string body) => Assert.Empty(In(body));

    [Fact]
    public void The_front_matter_has_no_links()
    {
        const string Head = "---\nsee: \"[x](y.md)\"\n---\n";
        Assert.Empty(WrittenLinks.In(new PostText(Head + "Text.", Head.Length)));
    }

    [Fact]
    public void Whatever_stands_in_a_text_is_read_to_its_end()
    {
        const string Signs = "[]()<>!`{}%:\n \"ahref=#-";
        Random random = new(7);
        for (int round = 0; round < 2000; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(80)).Select(_ => Signs[random.Next(Signs.Length)])]);
            Assert.NotNull(WrittenLinks.In(new PostText(text, random.Next(text.Length + 1))));
        }
    }

    private static string[] In(string body) => [.. WrittenLinks.In(new PostText(body, 0))];
}
