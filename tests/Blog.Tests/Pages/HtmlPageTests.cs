using System.Xml.Linq;
using Blog.Articles.Parsing;
using Blog.Pages;
using Blog.Posts;
using Blog.Tests.Articles;
using Blog.Tests.Support;
using Markdig.Syntax;

namespace Blog.Tests.Pages;

/// <summary>An essay as a page. With <c>BLOG_DRAW_PICTURES=1</c> the kept page is written anew, to be looked at; the test fails all the same.</summary>
public sealed class HtmlPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Blog.Tests", "Pages", "Samples");

    private static readonly string[] Elements =
        "html head meta title style body main header section article aside p h1 h2 h3 h4 h5 h6 a em strong del ins mark code pre kbd samp sub sup small span time br hr ul ol li dl dt dd blockquote table caption thead tbody tr th td details summary figure figcaption abbr cite u div b i".Split(' ');

    private static readonly string[] Attributes =
        ["href", "id", "class", "lang", "dir", "title", "datetime", "open", "start", "colspan", "rowspan", "charset", "http-equiv", "content", "name"];

    [Fact]
    public void A_page_of_everything_is_as_it_was_last_looked_at()
    {
        string page = PageOf("everything.md"), path = Path.Combine(Folder, "everything.html");
        string kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (Environment.GetEnvironmentVariable("BLOG_DRAW_PICTURES") == "1" && kept != page) File.WriteAllText(path, page);
        Assert.Equal(kept, page);
    }

    [Fact]
    public void The_head_tells_what_the_post_says_of_itself()
    {
        XElement header = Parse(PageOf("everything.md")).Descendants("header").Single();
        Assert.Equal("Testing · April 1, 2026 · 1 min read", header.Elements().First().Value);
        Assert.Equal("Everything & <more>", header.Element("h1")!.Value);
        Assert.Equal(["A page that holds one of each.", "By Ada Lovelace", "Updated May 2, 2026", "#html #print"], header.Elements().Skip(2).Select(part => part.Value));
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere_and_no_id_is_there_twice()
    {
        XElement page = Parse(PageOf("everything.md"));
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        string[] targets = [.. page.Descendants("a").Select(link => (string?)link.Attribute("href") ?? "").Where(address => address.StartsWith('#')).Select(address => address[1..])];
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains(target, ids));
    }

    [Fact]
    public void A_hostile_post_brings_no_script_no_event_no_style_and_nothing_that_is_fetched()
    {
        XElement page = Parse(PageOf("hostile.md"));
        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(page.Descendants().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
        Assert.Single(page.Descendants("style"));
        Assert.Equal(4, page.Descendants("meta").Count());
        Assert.All(page.Descendants("a").Attributes("href"), href => Assert.Matches("^(https?://|mailto:|#|[^:/\\\\][^:]*$)", href.Value));
        Assert.DoesNotContain(page.Descendants().Attributes("href"), href => href.Value.Contains("script:", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("</title><script>alert('title')</script>", page.Descendants("title").Single().Value);
    }

    [Theory]
    [MemberData(nameof(NineEssays))]
    public void Every_word_of_an_essay_is_in_its_page(string slug)
    {
        Post post = PostFolder.Load(Repository.Posts, new PostFolderOptions { IncludeDrafts = true }).Posts.Single(post => post.Slug == slug);
        PostText text = PostFolder.ReadText(post);
        string page = Parse(HtmlPage.Of(post, text)).Descendants("main").Single().Value;
        ParsedText parsed = MarkdownReader.Read(text.Source[text.BodyStart..], out _)!;
        Assert.True(parsed.Document.Count > 5);
        foreach (Block block in parsed.Document) Assert.Empty(HtmlWords.Missing([block], [page]));
    }

    public static TheoryData<string> NineEssays() => [.. PostFolder.Load(Repository.Posts, new PostFolderOptions { IncludeDrafts = true }).Posts.Select(post => post.Slug)];

    [Fact]
    public void Any_rubbish_makes_a_page_that_is_well_formed()
    {
        string[] pieces = ["<", ">", "</", "<div>", "</p>", "<table>", "<td>", "<li>", "*", "**", "`", "```\n", "[", "](", ")", "![", "\n", "\n\n", "> ", "- ", "1. ", "&", "&lt;", "\"", "'", "\u0000", "\u0001", "\uFFFF", "\uD800", "a", "|", "|-|", "$", "$$", ":::", "[^1]", "[^1]: ", "{{<", ">}}", "<!--", "<svg>", "<details>", "<a href=", "<pre>"];
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 300; round++)
        {
            string body = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            Post post = new() { Path = "x.md", Slug = "x", Title = body, Date = new DateOnly(2026, 4, 1), Deck = body };
            string page = HtmlPage.Of(post, new PostText(body, 0));
            try
            {
                Parse(page);
            }
            catch (System.Xml.XmlException problem)
            {
                Assert.Fail($"Seed {seed}, round {round}: {problem.Message}\n{body}\n{page}");
            }
        }
    }

    [Theory]
    [InlineData(20_000, "> ")]
    [InlineData(20_000, "<div>")]
    [InlineData(5_000, "**a ")]
    [InlineData(2_000, "- ")]
    public void Nesting_without_end_still_makes_a_page(int times, string piece)
    {
        string body = string.Concat(Enumerable.Repeat(piece, times)) + "the end";
        Post post = new() { Path = "x.md", Slug = "x", Title = "x", Date = new DateOnly(2026, 4, 1) };
        Assert.Contains("the end", Parse(HtmlPage.Of(post, new PostText(body, 0))).Value, StringComparison.Ordinal);
    }

    private static string PageOf(string file)
    {
        Post post = PostFolder.LoadFile(Path.Combine(Folder, file)).Posts[0];
        return HtmlPage.Of(post, PostFolder.ReadText(post));
    }

    private static XElement Parse(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        return XElement.Parse(page["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
    }
}
