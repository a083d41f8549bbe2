using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>The six ways in which blogs describe a post at its head, and none.</summary>
public class FrontMatterDialectTests
{
    [Theory]
    [InlineData("---", "---")]
    [InlineData("---", "...")]
    [InlineData("---  ", "---\t")]
    [InlineData("---yaml", "---")]
    public void Yaml_stands_between_fences(string open, string close)
    {
        Post post = Read.Post($"""
            {open}
            title: AI Is Not a Model. It Is a System.
            date: 2026-04-01
            category: AI Engineering
            deck: "Behind every product: pipelines."
            tags: [ai, rag, agents]
            {close}

            The first paragraph of the essay.
            """);

        Assert.Equal("AI Is Not a Model. It Is a System.", post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal("AI Engineering", post.Category);
        Assert.Equal("Behind every product: pipelines.", post.Deck);
        Assert.Equal("The first paragraph of the essay.", post.Summary);
        Assert.Equal(["ai", "rag", "agents"], Read.Names(post));
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void Yaml_may_use_everything_that_yaml_has()
    {
        Post post = Read.Post("""
            --- # a comment makes this no fence, so it is text
            """);
        Assert.Equal("my-file", post.Title);

        post = Read.Post("""
            ---
            # about this post
            title: >-
              A title that goes
              over two lines
            deck: |
              A deck.
            summary: 'It''s quoted'
            "date": 2026-04-01 # today
            tags:
              - one
              - "two, three"
            author: {name: Ada, url: https://example.com}
            ---
            Text.
            """);
        Assert.Equal("A title that goes over two lines", post.Title);
        Assert.Equal("A deck.", post.Deck);
        Assert.Equal("It's quoted", post.Summary);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(["one", "two, three"], Read.Names(post));
        Assert.Equal(["Ada"], post.Authors.AsEnumerable());
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void Toml_stands_between_pluses_as_in_zola_and_hugo()
    {
        Post post = Read.Post("""
            +++
            title = "Announcing 1.90"
            date = 2025-09-18T10:00:00Z
            description = '''It is "here"'''
            weight = 2
            draft = false

            [taxonomies]
            tags = [
              "release",  # with a comment
              "language",
            ]
            categories = ["News"]

            [extra]
            toc = true
            +++

            Text.
            """);

        Assert.Equal("Announcing 1.90", post.Title);
        Assert.Equal(new DateOnly(2025, 9, 18), post.Date);
        Assert.Equal("It is \"here\"", post.Summary);
        Assert.Equal(["release", "language"], Read.Names(post));
        Assert.Equal("News", post.Category);
        Assert.Equal(2, post.Order);
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void A_toml_post_without_a_date_has_it_in_its_path()
    {
        Post post = Read.Post("""
            +++
            path = "2025/09/12/crates-io-phishing-campaign"
            title = "crates.io phishing campaign"
            authors = ["The Security Team", "The crates.io Team"]
            +++
            We received reports.
            """, "content/crates-io-phishing.md");

        Assert.Equal(new DateOnly(2025, 9, 12), post.Date);
        Assert.Equal(DateOrigin.Path, post.DateOrigin);
        Assert.Equal("crates-io-phishing-campaign", post.Slug);
        Assert.Equal(["The Security Team", "The crates.io Team"], post.Authors.AsEnumerable());
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void Json_is_an_object_at_the_head()
    {
        Post post = Read.Post("""
            {
              "title": "A title with a \u201cquote\u201d",
              "date": "2026-04-01",
              "tags": ["a", "b"],
              "draft": true,
              "weight": 3
            }

            The text.
            """);

        Assert.Equal("A title with a “quote”", post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(["a", "b"], Read.Names(post));
        Assert.True(post.Draft);
        Assert.Equal(3, post.Order);
        Assert.Equal("The text.", post.Summary);
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void Json_and_toml_may_be_named_behind_the_yaml_fence()
    {
        Assert.Equal("One", Read.Post("---json\n{ \"title\": \"One\" }\n---\nText.").Title);
        Assert.Equal("Two", Read.Post("---toml\ntitle = \"Two\"\n---\nText.").Title);
    }

    [Fact]
    public void A_program_is_not_run_but_told_about()
    {
        Post post = Read.Post("""
            ---js
            const title = "From code";
            export default { title, date: new Date() };
            ---

            # The first heading

            Text.
            """, "2026-04-01-from-code.md");

        Assert.Equal("The first heading", post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal("Text.", post.Summary);
        Assert.Equal(["1:1 The front matter is a program (js), which is not run. Title and date come from the text and the file."], Read.Told(post));
    }

    [Fact]
    public void Bare_headers_stand_until_a_blank_line_as_in_pelican_and_multimarkdown()
    {
        Post post = Read.Post("""
            Title: My super post
            Date: 2026-04-01 10:20
            Modified: 2026-04-03 19:30
            Category: Python
            Tags: pelican, publishing
            Slug: my-super-post
            Authors: Alexis Metaireau, Conan Doyle
            Summary: A summary that goes on
                in a second line

            The content.
            """);

        Assert.Equal("My super post", post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(new DateOnly(2026, 4, 3), post.Updated);
        Assert.Equal("Python", post.Category);
        Assert.Equal(["pelican", "publishing"], Read.Names(post));
        Assert.Equal("my-super-post", post.Slug);
        Assert.Equal(["Alexis Metaireau", "Conan Doyle"], post.Authors.AsEnumerable());
        Assert.Equal("A summary that goes on in a second line", post.Summary);
        Assert.Empty(post.Notices);
    }

    [Fact]
    public void Franklin_has_julia_of_which_the_plain_values_are_read()
    {
        Post post = Read.Post("""
            @def title = "Sparse arrays"
            @def tags = ["julia", "arrays"]
            @def date = Date(2026, 4, 1)

            # Another heading

            Text.
            """);
        Assert.Equal("Sparse arrays", post.Title);
        Assert.Equal(["julia", "arrays"], Read.Names(post));
        Assert.Equal("Text.", post.Summary);
        Assert.Equal(["1:1 The front matter is Julia (Franklin), which is not run. Only its plain values are used."], Read.Told(post));

        post = Read.Post("""
            +++
            using Dates
            published = Date(2026, 4, 1)
            +++

            # The first heading

            Text.
            """);
        Assert.Equal("The first heading", post.Title);
        Assert.StartsWith("The front matter is Julia", Assert.Single(post.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_front_matter_the_first_heading_is_the_title()
    {
        Post post = Read.Post("# A plain *Markdown* file\n\nIts text.\n", "2026-04-01-plain.md");

        Assert.Equal("A plain Markdown file", post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(DateOrigin.FileName, post.DateOrigin);
        Assert.Equal("Its text.", post.Summary);
        Assert.Empty(post.Notices);
    }

    [Theory]
    [InlineData("---\n\nProse under a rule.\n\n---\n\nMore.", "Prose under a rule.")]
    [InlineData("Note: this begins like a header.\n\nMore.", "Note: this begins like a header. More.")]
    [InlineData("{{< figure src=\"x.png\" >}}\n\nProse behind a shortcode, which is long enough to be a summary.", "Prose behind a shortcode, which is long enough to be a summary.")]
    [InlineData("{% include x.html %}\n\nProse behind a Liquid tag, which is long enough to be a summary.", "Prose behind a Liquid tag, which is long enough to be a summary.")]
    public void What_only_looks_like_front_matter_is_text(string markdown, string summary)
    {
        Post post = Read.Post(markdown);
        Assert.Equal("my-file", post.Title);
        Assert.Equal(summary, post.Summary);
    }

    [Theory]
    [InlineData("---\ntitle: T\ndate: 2026-04-01\n---\nText.")]
    [InlineData("\uFEFF---\ntitle: T\ndate: 2026-04-01\n---\nText.")]
    [InlineData("\n\n---\ntitle: T\ndate: 2026-04-01\n---\nText.")]
    public void Line_ends_of_every_kind_mean_the_same(string markdown)
    {
        foreach (string ending in (string[])["\n", "\r\n", "\r"])
        {
            using BlogFolder folder = new();
            Post post = folder.Write("a.md", markdown.Replace("\n", ending, StringComparison.Ordinal)).Load().Posts[0];
            Assert.Equal("T", post.Title);
            Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
            Assert.Equal("Text.", post.Summary);
            Assert.Empty(post.Notices);
        }
    }
}
