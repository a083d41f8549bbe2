using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>What stands on a card when the author wrote no summary: plain text, never markup.</summary>
public class SummaryTests
{
    private const string Long = "This paragraph is as long as a first paragraph usually is, and no more.";

    [Theory]
    [InlineData("<!--more-->")]
    [InlineData("<!-- more -->")]
    [InlineData("<!-- truncate -->")]
    [InlineData("<!--truncate-->")]
    [InlineData("{/* truncate */}")]
    public void Text_before_the_mark_is_the_summary(string mark) =>
        Assert.Equal("One. Two.", Summary($"One.\n\n## A heading\n\nTwo.\n\n{mark}\n\nThree."));

    [Fact]
    public void A_post_may_have_a_mark_of_its_own()
    {
        Post post = Read.Post("---\ntitle: x\nexcerpt_separator: <!--end-->\n---\nOne.\n\nTwo.\n\n<!--end-->\n\nThree.");
        Assert.Equal("One. Two.", post.Summary);
    }

    [Fact]
    public void Else_it_is_the_first_paragraph() => Assert.Equal(Long, Summary($"# Title\n\n{Long}\n\nAnother paragraph.\n"));

    [Fact]
    public void A_greeting_says_nothing_so_the_next_paragraph_is_added() => Assert.Equal($"Hello, everybody! {Long}", Summary($"Hello, everybody!\n\n{Long}\n\nThree."));

    [Fact]
    public void But_nothing_from_behind_a_heading_is_added() => Assert.Equal("It is here.", Summary($"It is here.\n\n## Next\n\n{Long}"));

    [Theory]
    [InlineData("**Bold** and *soft* and ***both*** and ~~gone~~.", "Bold and soft and both and gone.")]
    [InlineData("`code_with_underscores` and snake_case_name.", "code_with_underscores and snake_case_name.")]
    [InlineData("A [link](https://example.com \"title\"), one [by label][x], one [defined].\n\n[defined]: https://example.com", "A link, one by label, one defined.")]
    [InlineData("A [bracket] that is none.", "A [bracket] that is none.")]
    [InlineData("<https://example.com> and &amp; and &#8212;.", "https://example.com and & and —.")]
    [InlineData("Text[^1] with a note.\n\n[^1]: The note.", "Text with a note.")]
    [InlineData("A [[second-post]], the [[third-post|third]] one, [[ -f x ]] and `[[x]]`.", "A second-post, the third one, [[ -f x ]] and [[x]].")]
    [InlineData("Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, a<br>b.", "Press Ctrl, H2O, a b.")]
    [InlineData("`Vec<T>` is Vec<T>.", "Vec<T> is Vec<T>.")]
    [InlineData("2 * 3 * 4 is \\*24\\*.", "2 * 3 * 4 is *24*.")]
    [InlineData("Over\ntwo  \nlines.", "Over two lines.")]
    [InlineData("An ![image](a.png) in it.", "An in it.")]
    [InlineData("With attributes.{: .lead} Yes.", "With attributes. Yes.")]
    public void Markup_is_taken_off(string markdown, string summary) => Assert.Equal(summary, Summary(markdown));

    [Theory]
    [InlineData("![A picture](a.png)")]
    [InlineData("{{< youtube id >}}")]
    [InlineData("{{% notice %}}\ninside\n{{% /notice %}}")]
    [InlineData("{% highlight ruby %}\nputs 1\n{% endhighlight %}")]
    [InlineData("{{ toc() }}")]
    [InlineData("{:toc}")]
    [InlineData("[[toc]]")]
    [InlineData("import X from './x'\nexport const y = 1")]
    [InlineData("<Figure src=\"x\" />")]
    [InlineData(":::note\ninside\n:::")]
    [InlineData("```js\nlet x = 1\n```")]
    [InlineData("~~~\ntext\n~~~")]
    [InlineData("<!-- a comment\n\nover paragraphs -->")]
    [InlineData("<script>\nlet x = 1;\n\nlet y = 2;\n</script>")]
    [InlineData("<style>\np { color: red }\n</style>")]
    [InlineData("<div class=\"x\">\nhtml\n</div>")]
    [InlineData("- a list\n- of things")]
    [InlineData("1. a list\n2. of things")]
    [InlineData("> A quote.")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("***")]
    [InlineData("[ref]: https://example.com")]
    [InlineData("    indented code")]
    public void What_is_no_paragraph_is_no_summary(string block) => Assert.Equal(Long, Summary($"{block}\n\n{Long}\n"));

    [Fact]
    public void A_long_paragraph_is_cut_at_a_word()
    {
        string summary = Summary(string.Join(' ', Enumerable.Repeat("wording", 100)))!;
        Assert.InRange(summary.Length, 280, 301);
        Assert.EndsWith("wording…", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters()
    {
        string summary = Summary("a" + string.Concat(Enumerable.Repeat("😀", 400)))!;
        Assert.EndsWith("😀…", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_summary_is_one_plain_line()
    {
        Post post = Read.Yaml("summary: |\n  It is *important*\n  to read `this`.\ndeck: A **deck**");
        Assert.Equal(("It is important to read this.", "A deck"), (post.Summary, post.Deck));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("![only](a.png)")]
    public void A_post_without_words_has_none(string body) => Assert.Null(Summary(body));

    private static string? Summary(string body) => Read.Post($"---\ntitle: x\n---\n{body}").Summary;
}
