using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>Links between posts, as the software of many blogs has them.</summary>
public sealed class PostLinksTests
{
    private static readonly Post First = Make("2026-04-01-first-steps.md", "first-steps", "First Steps");
    private static readonly Post Second = Make("notes/second/index.md", "second", "The Second One");
    private static readonly Post German = Make("de/2026-04-01-first-steps.de.md", "first-steps-de", "Erste Schritte") with { Language = "de" };
    private static readonly PostLinks Links = new("/blog", [First, Second, German]);

    [Theory]
    [InlineData("first-steps")]
    [InlineData("../first-steps/")]
    [InlineData("/2026/04/first-steps.html")]
    [InlineData("/first-steps")]
    [InlineData("2026-04-01-first-steps.md")]
    [InlineData("../../2026-04-01-first-steps.md")]
    [InlineData("first-steps.html?from=feed")]
    [InlineData("{{< ref \"first-steps\" >}}")]
    [InlineData("{{< relref path=\"2026-04-01-first-steps.md\" >}}")]
    [InlineData("{{% ref \"/first-steps\" %}}")]
    [InlineData("{% post_url 2026-04-01-first-steps %}")]
    [InlineData("{% link _posts/2026-04-01-first-steps.md %}")]
    [InlineData("{{ site.baseurl }}/first-steps/")]
    [InlineData("{{site.baseurl}}{% post_url 2026-04-01-first-steps %}")]
    [InlineData("@/2026-04-01-first-steps.md")]
    [InlineData("[[first-steps]]")]
    [InlineData("[[First Steps|see there]]")]
    [InlineData("FIRST-STEPS")]
    [InlineData("first%2Dsteps")]
    public void A_link_finds_its_post(string target) => Assert.Equal(new ToPost(First, null), Links.Resolve(Second, target));

    [Theory]
    [InlineData("../notes/second")]
    [InlineData("notes/second/index.md")]
    [InlineData("/notes/second/")]
    [InlineData("/blog/2026/second/index.html")]
    public void A_post_in_a_folder_of_its_own_is_found_by_the_folder(string target) =>
        Assert.Equal(new ToPost(Second, null), Links.Resolve(First, target));

    [Fact]
    public void A_fragment_goes_along() => Assert.Equal(new ToPost(Second, "the end"), Links.Resolve(First, "second/#the%20end"));

    [Theory]
    [InlineData("#why", "why")]
    [InlineData("first-steps#why", "why")]
    public void A_fragment_of_the_same_post_stays_in_it(string target, string fragment) =>
        Assert.Equal(new ToFragment(fragment), Links.Resolve(First, target));

    [Fact]
    public void Of_two_posts_with_one_name_the_one_in_the_same_language_is_meant()
    {
        Assert.Equal(new ToPost(First, null), Links.Resolve(Second, "first-steps"));
        Assert.Equal(new ToPost(German, null), Links.Resolve(German with { Path = "/blog/de/other.md" }, "first-steps"));
    }

    [Theory]
    [InlineData("https://example.com/first-steps", "https://example.com/first-steps")]
    [InlineData("//example.com/a", "https://example.com/a")]
    [InlineData("mailto:hello@example.com", "mailto:hello@example.com")]
    public void An_address_leads_to_the_web(string target, string address) => Assert.Equal(new ToWeb(address), Links.Resolve(First, target));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("no-such-essay")]
    [InlineData("/images/chart.png")]
    [InlineData("")]
    [InlineData("../../../../../../..")]
    [InlineData("a\0b")]
    [InlineData("{{")]
    [InlineData("{{}}")]
    public void What_leads_nowhere_says_so(string target) => Assert.IsType<ToNowhere>(Links.Resolve(First, target));

    private static Post Make(string path, string slug, string title) =>
        new() { Path = "/blog/" + path, Slug = slug, Title = title, Date = new DateOnly(2026, 4, 1) };
}
