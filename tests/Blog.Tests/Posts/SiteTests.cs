using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>What a place of posts says of itself.</summary>
public class SiteTests
{
    [Fact]
    public void Site_yml_has_title_description_and_contact()
    {
        Library library = Load("""
            title: Engineering notes, ideas, and systems.
            description: Short essays.
            language: en
            contact:
              heading: Get in touch
              links:
                - label: Mail
                  url: mailto:hello@example.com
                - label: GitHub
                  url: https://github.com/example
            """);
        Assert.Equal("Engineering notes, ideas, and systems.", library.Site.Title);
        Assert.Equal("Short essays.", library.Site.Description);
        Assert.Equal("Get in touch", library.Site.ContactHeading);
        Assert.Equal([new("Mail", "mailto:hello@example.com"), new("GitHub", "https://github.com/example")], library.Site.ContactLinks.AsEnumerable());
        Assert.Equal("en", library.Posts[0].Language);
        Assert.Empty(library.Notices);
    }

    [Theory]
    [InlineData("contact: me@example.com", "me@example.com=mailto:me@example.com")]
    [InlineData("email: me@example.com", "me@example.com=mailto:me@example.com")]
    [InlineData("contact: https://example.com/contact", "https://example.com/contact=https://example.com/contact")]
    [InlineData("contact: example.com/me", "example.com/me=https://example.com/me")]
    [InlineData("contact: [me@example.com, https://example.com]", "me@example.com=mailto:me@example.com|https://example.com=https://example.com")]
    [InlineData("contact:\n  email: me@example.com\n  github: https://github.com/me", "email=mailto:me@example.com|github=https://github.com/me")]
    [InlineData("contact:\n  links:\n  - Mastodon: https://example.social/@me", "Mastodon=https://example.social/@me")]
    [InlineData("contact:\n- name: Mail\n  email: me@example.com", "Mail=mailto:me@example.com")]
    [InlineData("contact:\n- title: Web\n  href: http://example.com", "Web=http://example.com")]
    [InlineData("contact:\n- url: http://example.com", "http://example.com=http://example.com")]
    [InlineData("contact:\n  heading: Nothing yet", "")]
    [InlineData("title: x", "")]
    public void Contact_may_have_other_shapes(string yaml, string links)
    {
        Library library = Load(yaml);
        Assert.Equal(links, string.Join('|', library.Site.ContactLinks.Select(link => $"{link.Label}={link.Address}")));
        Assert.Empty(library.Notices);
    }

    [Theory]
    [InlineData("contact: javascript:alert(1)", "site.yml: “javascript:alert(1)” is neither a web address nor one for mail.", 1, 10)]
    [InlineData("contact:\n- file:///etc/passwd", "site.yml: “file:///etc/passwd” is neither a web address nor one for mail.", 2, 3)]
    [InlineData("contact:\n- call me", "site.yml: “call me” is neither a web address nor one for mail.", 2, 3)]
    [InlineData("contact:\n  links:\n  - label: GitHub", "site.yml: A contact link needs a label and a url.", 3, 5)]
    public void An_address_that_cannot_be_opened_is_told(string yaml, string message, int line, int column)
    {
        Library library = Load(yaml);
        Assert.Empty(library.Site.ContactLinks);
        Assert.Equal([new PostNotice(message, line, column)], library.Notices.AsEnumerable());
    }

    [Fact]
    public void A_broken_site_yml_is_told_and_what_can_be_read_is_shown()
    {
        Library library = Load("title: Notes: and more\ndescription: \"Never closed\n");
        Assert.Equal("Notes: and more", library.Site.Title);
        Assert.Equal("Never closed", library.Site.Description);
        Assert.NotEmpty(library.Notices);
        Assert.All(library.Notices, notice => Assert.StartsWith("site.yml: ", notice.Message, StringComparison.Ordinal));
        Assert.All(library.Notices, notice => Assert.True(notice.Line > 0));
        Assert.Single(library.Posts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- list")]
    [InlineData("just words")]
    [InlineData("\0\0\0")]
    public void A_site_yml_that_says_nothing_leaves_the_folders_name(string yaml)
    {
        using BlogFolder folder = new();
        Library library = folder.WritePost("a.md").Write("site.yml", yaml).Load();
        Assert.Equal(Path.GetFileName(folder.Path), library.Site.Title);
        Assert.NotEmpty(library.Notices);
    }

    [Fact]
    public void Without_site_yml_the_folder_gives_the_title()
    {
        using BlogFolder folder = new();
        folder.WritePost("a.md").WritePost("my-blog/posts/b.md");
        Assert.Equal((Path.GetFileName(folder.Path), "Contact"), (folder.Load().Site.Title, folder.Load().Site.ContactHeading));
        Assert.Equal("my-blog", PostFolder.Load(folder.PathOf("my-blog/posts")).Site.Title);
    }

    [Fact]
    public void A_site_yml_in_posts_belongs_to_the_whole()
    {
        using BlogFolder folder = new();
        folder.WritePost("posts/a.md", "A").WritePost("docs/b.md", "B").Write("posts/site.yml", "title: T");
        Assert.Equal("T", folder.Load().Site.Title);
        Assert.Equal(["A"], folder.Titles());
    }

    private static Library Load(string yaml)
    {
        using BlogFolder folder = new();
        return folder.WritePost("a.md").Write("site.yml", yaml).Load();
    }
}
