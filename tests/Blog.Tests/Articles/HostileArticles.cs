using System.Text;
using Blog.Articles;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>Texts made to break a reader. That a test here ends at all is half of what it shows.</summary>
public sealed class HostileArticles
{
    public static TheoryData<string, string> Texts() => new()
    {
        { "stars", Times("*a ", 20_000) },
        { "quotes", Times(">", 5_000) + " x" },
        { "quotes as deep as may be", Times("> ", 120) + "text" },
        { "links that never close", Times("[a](b", 50_000) },
        { "brackets", Times("[", 50_000) },
        { "addresses", Times("http://a.b/c ", 2_000) },
        { "deep lists", string.Join('\n', Enumerable.Range(0, 1_400).Select(i => new string(' ', i) + "- x")) },
        { "lists in a line", Times("- ", 2_000) + "x" },
        { "a long paragraph", Times("word and more ", 75_000) },
        { "a long word", new string('x', 300_000) },
        { "a long line of code", "```c\n" + new string('(', 200_000) + "\n```" },
        { "a long text", Times("lorem ipsum ", 500_000) },
        { "a long table", "| a | b |\n|---|---|\n" + Times("| one | two |\n", 5_000) },
        { "a wide table", $"|{Times("a|", 1_000)}\n|{Times("-|", 1_000)}\n|{Times("b|", 1_000)}\n" },
        { "tags with open quotes", Times("<a x=\"", 50_000) },
        { "open tags", Times("<div>\n\n", 5_000) },
        { "open tags in a line", "x " + Times("<b>", 20_000) },
        { "open tables", Times("<table><tr><td>", 5_000) },
        { "open comments", Times("x <!--", 5_000) },
        { "open scripts", Times("<div><script>\n\nvar a;\n\n", 1_000) },
        { "details in details", Times("<details>\n\n", 2_000) },
        { "braces", Times("{{", 50_000) + Times("{% highlight x %}\n\n", 5_000) },
        { "shortcodes", Times("{{% note %}}\n\n", 3_000) },
        { "Markdown in HTML", Times("<aside markdown=\"1\">**x** [a](b\n</aside>\n\n", 1_000) },
        { "formulas in formulas", $"$${Times("\\frac{", 3_000)}$$ ${Times("\\sqrt{", 100)}x{Times("}", 100)}$ ${Times("a_1+", 2_000)}1$" },
        { "notes", string.Join("\n\n", Enumerable.Range(0, 1_000).Select(i => $"x[^{i}]\n\n[^{i}]: y")) },
        { "contents", Times("[[toc]]\n\n", 500) + Times("# a\n\n", 1_000) },
        { "marks on a letter", "a" + Times("\u0301", 50_000) + Times("👩\u200D", 20_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_becomes_rows(string name, string markdown)
    {
        foreach (int width in (int[])[4, 72])
        {
            Article article = Sample.Set(markdown, new ArticleOptions(width, TerminalTheme.Instance) { OpenDetails = true });
            Assert.NotEmpty(article.Lines);
            Assert.All(article.Lines, line => Assert.True(CellWidth.Measure(line.Content.PlainText) <= width, $"{name}: {line.Content.PlainText}"));
        }
    }

    [Fact]
    public void No_control_and_no_override_comes_through_from_any_place()
    {
        StringBuilder markdown = new();
        foreach (string evil in (string[])["\u001b[2J", "\u009b", "\u0007", "\u007f", "\u202e", "\u2066", "\ufeff", "\u0085"])
        {
            string entity = string.Concat(evil.Select(c => $"&#{(int)c};"));
            foreach (string bad in (string[])[evil, entity])
            {
                markdown.Append($"""
                    # Heading {bad}

                    Text {bad} *em {bad}* `code {bad}` [link {bad}](https://a.b/{bad} "title {bad}") ![alt {bad}](c{bad}.png "t {bad}") <https://x.y/{bad}>
                    <kbd title="{bad}">{bad}</kbd> <a href="https://a.b/{bad}">x</a> <img alt="{bad}" src="{bad}"> [[wiki {bad}]] $x {bad}$ :a{bad}: [^n{bad}]

                    ![alone {bad}](d{bad}.png "t {bad}")

                    ```lang{bad} title="{bad}"
                    code {bad}
                    ```

                    | a {bad} | b |
                    |---|---|
                    | c {bad} | d |

                    > [!{bad}]
                    > x

                    :::note {bad}
                    x
                    :::

                    $$
                    y {bad}
                    $$

                    {"{{"}< figure src="{bad}" caption="{bad}" >{"}}"}

                    <details><summary>{bad}</summary>{bad}</details>

                    <iframe src="https://a.b/{bad}" title="{bad}"></iframe>

                    term {bad}
                    : definition {bad}

                    [^n{bad}]: note {bad}


                    """);
            }
        }

        foreach (int width in ArticleCheck.Widths)
        {
            Article article = Sample.Set(markdown.ToString(), new ArticleOptions(width, TerminalTheme.Instance) { OpenDetails = true });
            foreach (Run run in article.Lines.SelectMany(line => line.Content.Runs))
            {
                Assert.DoesNotContain(run.Text, c => char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff');
                Assert.True(run.Link is null || run.Link.All(c => c is > ' ' and < '\u007f'), run.Link);
            }
        }
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
