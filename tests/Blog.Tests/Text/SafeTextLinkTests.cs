using Blog.Terminal.Text;

namespace Blog.Tests.Text;

public class SafeTextLinkTests
{
    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://example.com:8080/a/b?c=d&e=%20#f")]
    [InlineData("https://[::1]/x")]
    [InlineData("mailto:someone@example.com?subject=Hello")]
    public void An_address_in_good_order_stays_as_it_was_written(string address) => Assert.Same(address, SafeText.Link(address));

    [Theory]
    [InlineData("https://example.com/a b", "https://example.com/a%20b")]
    [InlineData("https://example.com/café?q=é#日", "https://example.com/caf%C3%A9?q=%C3%A9#%E6%97%A5")]
    [InlineData("https://en.wikipedia.org/wiki/Moore's_law", "https://en.wikipedia.org/wiki/Moore%27s_law")]
    [InlineData("https://example.com/\"<x>`{|}^", "https://example.com/%22%3Cx%3E%60%7B%7C%7D%5E")]
    [InlineData("https://MÜLLER.de:8080/x", "https://xn--mller-kva.de:8080/x")]
    [InlineData("https://例え.jp/パス", "https://xn--r8jz45g.jp/%E3%83%91%E3%82%B9")]
    public void An_address_in_other_letters_is_encoded(string address, string expected) => Assert.Equal(expected, SafeText.Link(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/relative/path")]
    [InlineData("other-post.md")]
    [InlineData("//example.com/x")]
    [InlineData("/usr/bin/id")]
    [InlineData("file:///usr/bin/id")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ssh://host")]
    [InlineData("http:///no-host")]
    [InlineData("https://a..b/")]
    [InlineData("https://ex\\ample.com@evil.example/")]
    [InlineData("mailto:a@example.com?subject=x&attach=/etc/passwd")]
    [InlineData("mailto:a@example.com?%61ttachment=/etc/passwd")]
    public void Any_other_address_is_refused(string? address) => Assert.Null(SafeText.Link(address));

    [Theory]
    [InlineData("https://example.com/\e]8;;x\a")]
    [InlineData("https://example.com/\u009C")]
    [InlineData("https://exa\u202Emple.com/")]
    [InlineData("https://example.com/\u200B")]
    [InlineData("https://example.com/\n")]
    public void A_hidden_character_makes_an_address_void(string address) => Assert.Null(SafeText.Link(address));

    [Fact]
    public void Half_a_character_makes_an_address_void() => Assert.Null(SafeText.Link("https://example.com/\uD800"));

    [Fact]
    public void An_address_is_bounded()
    {
        Assert.NotNull(SafeText.Link("https://example.com/" + new string('a', 1_980)));
        Assert.Null(SafeText.Link("https://example.com/" + new string('a', 1_981)));
        Assert.Null(SafeText.Link("https://example.com/" + new string('é', 1_000)));
    }

    [Fact]
    public void Whatever_comes_out_is_plain_printable_text()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        string[] pieces = ["https://", "http://", "mailto:", "a", ".b", "/", "?", "#", "@", ":", "%", "'", "\"", "<", "\\", "`", " ", "é", "例", "\u202E",
            "\e", "\0", "\u009B", "\uD800", "😀", "[", "]", ":80", "xn--", "%1b", "。", "\u200D"];
        for (int round = 0; round < 20_000; round++)
        {
            string address = pieces[random.Next(3)] + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            string? link = SafeText.Link(address);
            Assert.True(
                link is null || (link.All(c => c is > ' ' and < '\u007F' and not ('"' or '\'' or '`' or '\\' or '<' or '>'))
                    && (link.StartsWith("http://") || link.StartsWith("https://") || link.StartsWith("mailto:"))),
                $"seed {seed}, round {round}: {address} became {link}");
        }
    }
}
