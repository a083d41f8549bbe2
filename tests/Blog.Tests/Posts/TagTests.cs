using Blog.Posts;

namespace Blog.Tests.Posts;

public class TagTests
{
    [Theory]
    [InlineData("software engineering", "software-engineering", "Software Engineering", "Software_Engineering", " software  engineering ", "#software-engineering")]
    [InlineData("AI", "ai", "Ai")]
    [InlineData("C#", "c#")]
    [InlineData("C++", "c++")]
    [InlineData(".NET", ".net")]
    [InlineData("node.js", "Node.js", "node js")]
    [InlineData("日本語", "日本語 ")]
    [InlineData("Überblick", "überblick")]
    [InlineData("हिन्दी", " हिन्दी")]
    public void These_are_one_tag(params string[] names) => Assert.Single(names.Select(name => new Tag(name)).Distinct());

    [Theory]
    [InlineData("C", "C#", "C++", "F#", "F", "c-", "csharp")]
    [InlineData(".NET", "NET", "ASP.NET")]
    [InlineData("日本語", "日本", "中文", "한국어")]
    [InlineData("🦀", "🎉", "rust")]
    [InlineData("हिन्दी", "हन्दी")]
    [InlineData("cafe", "café")]
    [InlineData("softwareengineering", "software engineering")]
    public void These_stay_apart(params string[] names)
    {
        string[] expected = [.. names.Where(name => name != "c-")];
        Assert.Equal(expected.Length, names.Select(name => new Tag(name)).Distinct().Count());
    }

    [Theory]
    [InlineData("Software Engineering", "software-engineering")]
    [InlineData("C#", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData(".NET", "dot-net")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("Don't", "don-t")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("🦀", "u1f980")]
    [InlineData("  ", "")]
    [InlineData("-", "u2d")]
    public void A_slug_can_be_typed(string name, string slug) => Assert.Equal(slug, new Tag(name).Slug);

    [Fact]
    public void A_tag_keeps_the_form_of_its_author()
    {
        Post post = Read.Yaml("tags: [Job Search, job-search, 'C#']");
        Assert.Equal(["Job Search", "C#"], Read.Names(post));
    }

    [Theory]
    [InlineData("tags: [a, b c]", "a|b c")]
    [InlineData("tags:\n  - a\n  - b c", "a|b c")]
    [InlineData("tags: a, b c", "a|b c")]
    [InlineData("tags: a; b c", "a|b c")]
    [InlineData("tags: a b", "a b")]
    [InlineData("tags: '#a, #b'", "a|b")]
    [InlineData("tags: [1, true, 2.5]", "1|true|2.5")]
    [InlineData("tags: [{label: a, permalink: /a}, b]", "a|b")]
    [InlineData("tags: []\nkeywords: a", "a")]
    [InlineData("taxonomies: {tags: [a, b]}", "a|b")]
    public void Tags_are_a_list_or_a_string(string fields, string tags) => Assert.Equal(tags.Split('|'), Read.Names(Read.Yaml(fields)));

    [Fact]
    public void In_jekyll_spaces_hold_tags_and_categories_apart()
    {
        Post post = Read.Yaml("tags: a b c\ncategories: news work", "_posts/2026-04-01-x.md");
        Assert.Equal(["a", "b", "c"], Read.Names(post));
        Assert.Equal("news", post.Category);
        Assert.Equal(["a b"], Read.Names(Read.Yaml("tag: a b", "_posts/2026-04-01-x.md")));
        Assert.Equal(["a b"], Read.Names(Read.Yaml("tags: a b", "source/_posts/x.md")));
    }

    [Theory]
    [InlineData("category: AI Engineering", "post.md", "AI Engineering")]
    [InlineData("categories: [One, Two]", "post.md", "One")]
    [InlineData("categories: [[One, Two]]", "post.md", "One, Two")]
    [InlineData("section: S", "post.md", "S")]
    [InlineData("title: x", "career/post.md", "career")]
    [InlineData("title: x", "content/posts/career/post/index.md", "career")]
    [InlineData("title: x", "career/2026/04/post.md", "career")]
    [InlineData("title: x", "career/de/post.md", "career")]
    [InlineData("title: x", "_posts/2026-04-01-post.md", null)]
    [InlineData("title: x", "post.md", null)]
    public void A_category_is_written_or_is_the_folder(string fields, string place, string? category) =>
        Assert.Equal(category, Read.Yaml(fields, place).Category);
}
