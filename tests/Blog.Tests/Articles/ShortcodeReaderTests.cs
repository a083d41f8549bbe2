using Blog.Articles.Elements;
using Blog.Articles.Parsing;
using Blog.Articles.Shortcodes;

namespace Blog.Tests.Articles;

public sealed class ShortcodeReaderTests
{
    [Theory]
    [InlineData("{{< figure src=\"a b.png\" >}}", "Call figure src=a b.png")]
    [InlineData("{{% /note %}}", "End note")]
    [InlineData("{{< br />}}", "Call br")]
    [InlineData("{{ youtube(id=\"x\", autoplay=true) }}", "Call youtube id=x autoplay=true")]
    [InlineData("{% include a.html b='c' %}", "Call include 0=a.html b=c")]
    [InlineData("{%- endhighlight -%}", "End highlight")]
    [InlineData("{% if page.x %}", "Silent if")]
    [InlineData("{{ \"/x\" | relative_url }}", "Text /x")]
    [InlineData("{{ site.baseurl }}", "Silent site.baseurl")]
    [InlineData("{{ page.title | escape }}", "Value page.title")]
    [InlineData("{{</* x */>}}", "Text {{< x >}}")]
    [InlineData("{: .lead #id}", "Silent attributes")]
    [InlineData("{/* note */}", "Silent comment")]
    [InlineData("{{ if eq .A \"b\" }}", "nothing")]
    [InlineData("{{{ raw }}}", "nothing")]
    [InlineData("{word}", "nothing")]
    [InlineData("{% never closed", "nothing")]
    public void A_shortcode_is_read_in_every_dialect(string text, string expected)
    {
        Shortcode? shortcode = ShortcodeReader.Read(text + " tail", out int length);
        string words = shortcode is null
            ? "nothing"
            : string.Join(' ', shortcode.Arguments.Select(argument => $"{argument.Key}={argument.Value}").Prepend(shortcode.Name).Prepend(shortcode.Kind.ToString()));
        Assert.Equal(expected, words);
        Assert.Equal(shortcode is null ? 0 : text.Length, length);
    }

    [Theory]
    [InlineData("{{ site.baseurl }}/a", "/a")]
    [InlineData("{{< ref \"b.md\" >}}", "b.md")]
    [InlineData("{% post_url 2020-01-01-c %}#d", "2020-01-01-c#d")]
    [InlineData("/plain{x}", "/plain{x}")]
    public void Shortcodes_in_addresses_are_taken_for_what_they_mean(string written, string address) => Assert.Equal(address, Addresses.Of(written));

    [Fact]
    public void Hidden_spaces_keep_every_place()
    {
        const string Text = "[a]({{ site.baseurl }}/x) `[b]({{ c }})` [d]: {{ e }} (f) [g](h i)";
        string hidden = Placeholders.Hide(Text);
        Assert.Equal(Text.Length, hidden.Length);
        Assert.Equal(Text, Placeholders.Reveal(hidden));
        Assert.NotEqual(Text, hidden);
        Assert.Same("no address {{ here }}", Placeholders.Hide("no address {{ here }}"));
    }
}
