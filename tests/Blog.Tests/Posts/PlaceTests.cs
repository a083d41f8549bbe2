using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>What a file's name and its folders say: slug, language, draft.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("My File, really!.md", "My-File-really")]
    [InlineData("2026-04-01-a.b.md", "a.b")]
    [InlineData("slug/index.md", "slug")]
    [InlineData("slug/index.de.md", "slug")]
    [InlineData("post.pt-br.mdx", "post")]
    [InlineData("notes.markdown", "notes")]
    [InlineData("index.md", "index")]
    [InlineData("日本語.md", "日本語")]
    [InlineData("!!!.md", "post")]
    public void A_slug_is_the_files_name_without_the_rest(string place, string slug) => Assert.Equal(slug, Read.Post("# T", place).Slug);

    [Theory]
    [InlineData("slug: my-slug", "my-slug")]
    [InlineData("slug: My slug", "My-slug")]
    [InlineData("slug: 'a; rm -rf ~'", "a-rm-rf")]
    [InlineData("permalink: /2026/04/my-slug/", "my-slug")]
    [InlineData("permalink: /blog/my-slug.html", "my-slug")]
    [InlineData("permalink: /:year/:title/", "file")]
    [InlineData("permalink: '/blog/{{ page.fileSlug }}/'", "file")]
    [InlineData("path: 2026/04/01/my-slug", "my-slug")]
    [InlineData("url: https://example.com/my-slug", "my-slug")]
    [InlineData("url: /", "file")]
    [InlineData("slug: ..", "file")]
    public void A_slug_is_written_or_is_the_end_of_the_address(string field, string slug) => Assert.Equal(slug, Read.Yaml(field, "file.md").Slug);

    [Fact]
    public void A_slug_has_an_end() => Assert.Equal(120, Read.Yaml($"slug: {new string('x', 500)}").Slug.Length);

    [Theory]
    [InlineData("post.de.md", "de")]
    [InlineData("post.zh-hans.md", "zh-hans")]
    [InlineData("de/post.md", "de")]
    [InlineData("content/pt_BR/blog/post.md", "pt-BR")]
    [InlineData("post.go.md", null)]
    [InlineData("io/post.md", null)]
    [InlineData("v1.2.md", null)]
    [InlineData("post.md", null)]
    public void A_language_may_stand_in_the_name_or_be_a_folder(string place, string? language) => Assert.Equal(language, Read.Post("# T", place).Language);

    [Fact]
    public void The_front_matter_knows_the_language_better() => Assert.Equal("nl", Read.Yaml("lang: nl", "de/post.md").Language);

    [Fact]
    public void What_lies_in_drafts_is_a_draft()
    {
        Assert.True(Read.Post("# T", "_drafts/idea.md").Draft);
        Assert.False(Read.Post("# T", "posts/idea.md").Draft);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(329, 1)]
    [InlineData(330, 2)]
    [InlineData(1320, 6)]
    public void Reading_takes_a_minute_for_220_words(int words, int minutes)
    {
        Post post = Read.Post($"---\ntitle: x\n---\n{string.Join(' ', Enumerable.Repeat("word", words))}");
        Assert.Equal((words, minutes), (post.Words, post.ReadingMinutes));
    }

    [Theory]
    [InlineData("One two, three — four.", 4)]
    [InlineData("- one\n- two\n\n1. three", 4)]
    [InlineData("It's a well-known word", 4)]
    [InlineData("A [link](https://example.com/with/words \"and title\") here", 3)]
    [InlineData("See https://example.com/a/b?c=d now", 2)]
    [InlineData("<div class=\"a b c\">one</div> <!-- not these words --> two", 2)]
    [InlineData("a < b and c > d", 5)]
    [InlineData("```js title=\"x y\"\nlet x = 1;\n```", 3)]
    [InlineData("这是一个中文句子。", 4)]
    [InlineData("**bold** `code` ~~gone~~", 3)]
    [InlineData("---\n\n***", 0)]
    public void The_words_are_those_that_a_reader_reads(string body, int words) =>
        Assert.Equal(words, Read.Post($"---\ntitle: x\n---\n{body}").Words);
}
