using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>Which key a title, a deck and all the rest are looked for under, and in which order.</summary>
public class KeyTests
{
    [Theory]
    [InlineData("title linkTitle")]
    [InlineData("deck dek subtitle tagline spoiler")]
    [InlineData("summary excerpt description abstract blurb share_text")]
    [InlineData("category categories section")]
    [InlineData("tags tag keywords")]
    [InlineData("author authors by")]
    [InlineData("slug permalink path url")]
    public void Of_several_keys_the_first_in_our_order_counts_whatever_the_author_wrote_first(string keys)
    {
        string[] names = keys.Split(' ');
        for (int first = 0; first < names.Length; first++)
        {
            IEnumerable<string> written = names.Skip(first).Reverse().Select(name => $"{name}: by-{name.Replace('_', '-')}");
            Assert.Equal($"by-{names[first].Replace('_', '-')}", ValueOf(Read.Yaml(string.Join('\n', written)), names[0]));
        }
    }

    [Theory]
    [InlineData("date pubDate pubDatetime publishDate published created created_at")]
    [InlineData("updated lastmod modified modDatetime updatedDate last_modified_at")]
    public void Of_several_dates_the_first_in_our_order_counts(string keys)
    {
        string[] names = keys.Split(' ');
        for (int first = 0; first < names.Length; first++)
        {
            Post post = Read.Yaml(string.Join('\n', names.Skip(first).Reverse().Select(name => $"{name}: 2026-04-{Array.IndexOf(names, name) + 1:00}")));
            Assert.Equal(new DateOnly(2026, 4, first + 1), names[0] == "date" ? post.Date : post.Updated);
        }
    }

    [Theory]
    [InlineData("canonical_url: https://example.com/a", "https://example.com/a")]
    [InlineData("url: /2026/a.html\nlink: https://example.com/b", "https://example.com/b")]
    [InlineData("source: The Daily Paper", null)]
    [InlineData("canonical: javascript:alert(1)", null)]
    [InlineData("link: mailto:hello@example.com", null)]
    [InlineData("title: None", null)]
    public void The_address_on_the_web_is_the_first_that_is_one(string yaml, string? address) => Assert.Equal(address, Read.Yaml(yaml).Address);

    [Theory]
    [InlineData("lang: de", "de")]
    [InlineData("language: pt_BR", "pt-BR")]
    [InlineData("locale: en_US.UTF-8", "en-US")]
    [InlineData("locale: fr\nlanguage: es\nlang: de", "de")]
    [InlineData("lang: 42", null)]
    public void A_language_is_a_tag(string fields, string? language) => Assert.Equal(language, Read.Yaml(fields).Language);

    [Theory]
    [InlineData("order: 2", 2)]
    [InlineData("weight: -1", -1)]
    [InlineData("weight: 1\norder: 2", 2)]
    [InlineData("title: x", null)]
    public void An_order_is_a_number(string fields, int? order) => Assert.Equal(order, Read.Yaml(fields).Order);

    [Fact]
    public void An_order_that_is_no_number_is_told()
    {
        Post post = Read.Yaml("title: x\norder: first");
        Assert.Null(post.Order);
        Assert.Contains("3:8 “first” should be a whole number.", Read.Told(post));
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: yes", true)]
    [InlineData("draft: false", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("status: draft", true)]
    [InlineData("title: x", false)]
    public void A_draft_says_so(string fields, bool isDraft) => Assert.Equal(isDraft, Read.Yaml(fields).Draft);

    [Fact]
    public void Jekylls_published_is_no_date()
    {
        Post post = Read.Yaml("title: x\npublished: true", "_posts/2026-04-01-x.md");
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Empty(post.Notices);
    }

    [Theory]
    [InlineData("author: Ada Lovelace", "Ada Lovelace")]
    [InlineData("author: Lovelace, Ada", "Lovelace, Ada")]
    [InlineData("authors: [Ada, Grace]", "Ada|Grace")]
    [InlineData("authors: Ada; Grace", "Ada|Grace")]
    [InlineData("author: {name: Ada, email: ada@example.com}", "Ada")]
    [InlineData("authors:\n- name: Ada\n  url: https://example.com\n- name: Grace", "Ada|Grace")]
    [InlineData("by: Ada and Grace", "Ada and Grace")]
    public void Authors_are_a_name_a_list_or_maps(string fields, string authors) =>
        Assert.Equal(authors.Split('|'), Read.Yaml(fields).Authors);

    [Theory]
    [InlineData("TITLE: x")]
    [InlineData("Title: x")]
    public void The_case_of_a_key_does_not_matter(string fields) => Assert.Equal("x", Read.Yaml(fields).Title);

    [Theory]
    [InlineData("title: ''\nlinkTitle: B")]
    [InlineData("title: null\nlinkTitle: B")]
    [InlineData("title:\nlinkTitle: B")]
    [InlineData("title: ~\nlinkTitle: B")]
    public void A_key_that_says_nothing_is_passed_over(string fields) => Assert.Equal("B", Read.Yaml(fields).Title);

    private static string? ValueOf(Post post, string key) => key switch
    {
        "title" => post.Title,
        "deck" => post.Deck,
        "summary" => post.Summary,
        "category" => post.Category,
        "tags" => Assert.Single(post.Tags).Name,
        "author" => Assert.Single(post.Authors),
        _ => post.Slug,
    };
}
