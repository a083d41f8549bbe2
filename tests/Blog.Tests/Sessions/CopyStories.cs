using Blog.Screens;
using Blog.Tests.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Copying from an essay.</summary>
public sealed class CopyStories : IDisposable
{
    private const string Paragraph = "An extraordinary paragraph of considerable length is broken over several lines, and internationalization divides its words.";

    private const string Essay = $"""
        ---
        title: About Copies
        date: 2026-04-02
        author: Ada
        ---

        {Paragraph}

        ## The code

        ```csharp
        if (x)
            return  1;
        ```
        """;

    private readonly BlogFolder _folder = new BlogFolder().Write("2026-04-02-copies.md", Essay);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    public void A_paragraph_is_copied_without_line_breaks_and_hyphens(int width)
    {
        using TestReader reader = Open(width).Press("y").Send("paragraph").Press("Enter").Shows("Copied the par");
        Assert.Equal(Paragraph, reader.Copied);
    }

    [Fact]
    public void A_quotation_names_title_author_and_date()
    {
        using TestReader reader = Open(80).Press("y").Send("quotation").Press("Enter");
        Assert.Equal($"“{Paragraph}”\n— Ada, About Copies, April 2, 2026\n", reader.Copied);
    }

    [Fact]
    public void Code_is_copied_as_it_was_written()
    {
        using TestReader reader = Open(80).Press("G", "y").Send("the code").Press("Enter");
        Assert.Equal("if (x)\n    return  1;\n", reader.Copied);
    }

    [Fact]
    public void The_paragraph_is_the_one_that_the_top_row_is_in()
    {
        const string Long = "public static void AVeryLongLineOfCode(int thatGoesOnAndOn, int andIsBrokenOverSeveralRows, int becauseItIsLong) => Done();";
        using BlogFolder folder = new BlogFolder().Write("2026-04-02-parts.md", $"""
            ---
            title: Parts
            date: 2026-04-02
            ---

            First paragraph, {Paragraph}

            ```csharp
            {Long}
            {Long}
            {Long}
            ```

            Second paragraph, {Paragraph}

            | a table | of long cells that are broken |
            |---------|------------------------------|
            | its cells are no paragraph at all, long as they are | {Paragraph} |

            Yes.

            Last paragraph, {Paragraph}

            {string.Concat(Enumerable.Repeat("Filler.\n\n", 30))}
            """);
        using TestReader reader = TestReader.On(folder.Path, 44, 30).Press("Enter");
        Dictionary<string, string> copied = [];
        for (int i = 0; i < 60; i++)
        {
            string top = reader.Rows[0].Trim();
            if (reader.Press("y").Top is CopyScreen) reader.Send("paragraph").Press("Enter");
            copied.TryAdd(top, reader.Copied ?? "");
            reader.Press("j");
        }

        Assert.StartsWith("First paragraph,", CopiedAt("considerable"), StringComparison.Ordinal);
        Assert.StartsWith("Second paragraph,", CopiedAt("AVeryLong"), StringComparison.Ordinal);
        Assert.Equal("Yes.", CopiedAt("its cells"));
        Assert.Equal("Yes.", CopiedAt("Yes."));

        string CopiedAt(string top) => copied.First(pair => pair.Key.Contains(top, StringComparison.Ordinal)).Value;
    }

    [Fact]
    public void The_link_names_the_address_where_the_essay_has_one()
    {
        using BlogFolder folder = new BlogFolder().Write("2026-04-02-copies.md", Essay.Replace("author: Ada", "canonical_url: https://example.com/copies/", StringComparison.Ordinal));
        using TestReader reader = TestReader.On(folder.Path, 80, 14).Press("Enter", "Y");
        Assert.Equal("https://example.com/copies/", reader.Copied);
        reader.Resize(80, 6).Press("]", "Y");
        Assert.Equal("https://example.com/copies/#the-code", reader.Copied);
    }

    [Fact]
    public void The_link_names_the_heading_above()
    {
        using TestReader reader = Open(80).Resize(80, 6).Press("]", "Y").Shows("Copied the link to this place");
        Assert.Equal("copies#the-code", reader.Copied);
    }

    [Fact]
    public void The_source_is_copied_whole()
    {
        using TestReader reader = Open(80).Press("y").Send("source").Press("Enter");
        Assert.Equal(Essay, reader.Copied);
    }

    private TestReader Open(int width) => TestReader.On(_folder.Path, width, 14).Press("Enter");
}
