using Blog.Articles;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>What an article tells of itself besides its rows.</summary>
public sealed class ArticleFindings
{
    [Fact]
    public void A_link_knows_where_it_stands_on_every_row()
    {
        Article article = Sample.Set("A [link that is broken over two rows](https://example.org) and <a href=\"/local\">another</a>.", 20);
        Assert.Equal(["https://example.org", "/local"], article.Links.Select(link => link.Target));
        foreach (ArticleLink link in article.Links)
        {
            string text = string.Join(' ', link.Spans.Select(span => Cells(article.Lines[span.Row].Content, span.Column, span.Width)));
            Assert.Contains(text, (string[])["link that is broken over two rows", "another"]);
        }
    }

    [Fact]
    public void Headings_have_the_ids_that_GitHub_gives_them_or_their_author()
    {
        Article article = Sample.Set("## What's *new*?\n\n## Setup\n\n## Setup\n\n## Own {#mine .class}\n\n<h3 id=\"html\">H</h3>", 40);
        Assert.Equal(["whats-new", "setup", "setup-1", "mine", "html"], article.Headings.Select(heading => heading.Id));
        Assert.All(article.Headings, heading => Assert.Contains(heading.Text, article.Lines[heading.Row].Content.PlainText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_knows_its_rows_and_who_refers_to_it_and_both_are_linked()
    {
        Article article = Sample.Set("One.[^a] Two.[^a]\n\n[^a]: The note,\n    with two lines that are long enough for two rows.", 40);
        ArticleNote note = Assert.Single(article.Notes);
        Assert.Equal(("a", 1, 2), (note.Id, note.Number, note.Height));
        Assert.StartsWith("1. The note", article.Lines[note.Row].Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(["#fn:1", "#fn:1", "#fnref:1"], article.Links.Select(link => link.Target));
        Assert.Equal(article.Links[0].Spans[0].Row, Assert.Single(note.References));
    }

    [Fact]
    public void The_sentence_on_top_stays_on_top_at_another_width()
    {
        string markdown = string.Join("\n\n", Enumerable.Range(0, 40).Select(i => $"## Heading {i}\n\nParagraph {i} has some words in it, and more words, so that it is broken.\n\n- item {i}"));
        Article wide = Sample.Set(markdown, 72), narrow = Sample.Set(markdown, 30);
        foreach (ArticleLine line in wide.Lines.Where(line => line.Content.PlainText.StartsWith("Paragraph", StringComparison.Ordinal)))
        {
            string start = line.Content.PlainText[..13];
            Assert.StartsWith(start, narrow.Lines[narrow.RowAt(line.Source)].Content.PlainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_links_that_are_safe_to_open_are_given_to_the_terminal()
    {
        Article article = Sample.Set("[a](https://a.b) [b](javascript:x) [c](file:///etc/passwd) [d](mailto:a@b.c) ![e](data:image/png;base64,AAAA)", 72);
        IEnumerable<string> links = article.Lines.SelectMany(line => line.Content.Runs).Select(run => run.Link).OfType<string>();
        Assert.Equal(["https://a.b", "mailto:a@b.c"], links);
        Assert.Equal(5, article.Links.Length);
    }

    [Fact]
    public void Every_row_in_ASCII_is_ASCII()
    {
        foreach (string path in Directory.EnumerateFiles(SpecTests.Folder, "*.md"))
        {
            foreach (SpecExample example in SpecFile.Read(path).Where(example => System.Text.Ascii.IsValid(example.Markdown)))
            {
                // What entities and emoji names stand for is the author's own.
                if (example.Markdown.Contains('&', StringComparison.Ordinal) || example.Markdown.Contains(":tada:", StringComparison.Ordinal)) continue;
                Article article = Sample.Set(example.Markdown, new ArticleOptions(40, AsciiTheme.Instance) { OpenDetails = true });
                Assert.All(Sample.Body(article), line => Assert.True(System.Text.Ascii.IsValid(line.PlainText), $"{Path.GetFileName(path)}: {line.PlainText}"));
            }
        }
    }

    private static string Cells(Line line, int column, int width)
    {
        int at = 0;
        string cells = "";
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(line.PlainText))
        {
            if (at >= column && at < column + width) cells += cluster.ToString();
            at += CellWidth.Of(cluster);
        }

        return cells;
    }
}
