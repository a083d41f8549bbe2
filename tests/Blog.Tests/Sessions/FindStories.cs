using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Tests.Posts;
using Blog.Tests.Support;
using Blog.Themes;

namespace Blog.Tests.Sessions;

/// <summary>Finding in an essay.</summary>
public sealed class FindStories : IDisposable
{
    private readonly BlogFolder _folder = new BlogFolder().Write("2026-04-02-first.md", First).Write("2026-04-01-second.md", Second);

    private const string Second = """
        ---
        title: Another
        date: 2026-04-01
        ---

        Nothing of it is here.
        """;

    private static readonly string First = $"""
        ---
        title: About Needles
        date: 2026-04-02
        ---

        A naïve reader looks for a needle.

        {string.Concat(Enumerable.Range(1, 40).Select(n => $"Paragraph {n} has hay.\n\n"))}
        The Needle of the second part is not the last needle, and this one stands where the lines of the paragraph are broken anew at every
        width, long sentence after long sentence, so that a long sentence is never in one row.

        ```
        let needle = hay.find(straw)
        ```

        | thing  | colour |
        |--------|--------|
        | needle | steel  |
        """;

    public void Dispose() => _folder.Dispose();

    private TestReader Open(int width = 80, int height = 24) => TestReader.On(_folder.Path, width, height).Press("Enter");

    [Fact]
    public void As_I_type_every_match_is_lit_and_the_first_one_is_told_apart()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("needle").Shows("1 of 6").Shows("/needle");
        Assert.Equal(["Needle"], Lit(reader, Role.CurrentMatch));
        reader.Press("Down").Shows("2 of 6");
        Assert.Equal(["needle"], Lit(reader, Role.CurrentMatch));
    }

    [Fact]
    public void N_goes_on_and_wraps_with_a_notice()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("needle").Press("Enter", "n", "n").Shows("3 of 6").Press("N").Shows("2 of 6");
        reader.Press("4", "n").Shows("6 of 6").Shows("steel");
        reader.Press("n").Shows("1 of 6").Shows("Past the end, on from the beginning.");
        reader.Press("N").Shows("6 of 6").Shows("Past the beginning, on from the end.");
    }

    [Fact]
    public void Escape_while_typing_returns_to_where_the_find_began()
    {
        using TestReader reader = Open();
        reader.Press("5", "j");
        string[] before = reader.Rows;
        reader.Press("/").Send("steel").Press("Esc");
        Assert.Equal(before, reader.Rows);
        Assert.Empty(Lit(reader, Role.Match));
    }

    [Fact]
    public void Escape_after_it_clears_the_lights_before_it_leaves_the_essay()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("steel").Press("Enter").Shows("1 of 1").Press("Esc");
        Assert.Equal(Focus.Article, reader.Browse.Focus);
        Assert.Null(reader.Browse.Article!.Lights);
        reader.Press("Esc");
        Assert.Equal(Focus.Shelf, reader.Browse.Focus);
    }

    [Fact]
    public void The_way_back_leads_to_where_the_find_began()
    {
        using TestReader reader = Open();
        string[] before = reader.Rows;
        reader.Press("/").Send("steel").Press("Enter", "Esc", "Backspace");
        Assert.Equal(before[..^1], reader.Rows[..^1]);
    }

    [Fact]
    public void Plain_letters_find_those_with_diacritics_and_a_capital_wants_capitals()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("naive").Shows("1 of 1").Press("Ctrl+U").Send("Needle").Shows("1 of 2");
    }

    [Fact]
    public void What_is_broken_over_lines_is_found_and_stays_found_at_every_width()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("long sentence after long sentence, so that a long sentence").Press("Enter").Shows("1 of 1");
        foreach (int width in new[] { 40, 30, 66, 131, 50 })
        {
            reader.Resize(width, 24).Shows("1 of 1");
            Assert.Equal("long sentence after long sentence, so that a long sentence", string.Join(' ', Lit(reader, Role.CurrentMatch)).Replace("- ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_phrase_that_is_broken_within_a_cell_of_a_table_is_found_and_lit_there()
    {
        using BlogFolder folder = new BlogFolder().Write("2026-04-02-table.md", """
            ---
            title: A table
            date: 2026-04-02
            ---

            > | what is meant | what is not meant at all |
            > |---------------|------------------------|
            > | the first of many quiet phrases in a cell that goes over rows | the second of many loud phrases in a cell that goes over rows |
            """);
        using TestReader reader = TestReader.On(folder.Path, 60, 24).Press("Enter", "/").Send("many quiet phrases in a cell").Press("Enter").Shows("1 of 1");
        foreach (int width in new[] { 60, 50, 40, 100 })
        {
            reader.Resize(width, 24).Shows("1 of 1");
            Assert.Equal("many quiet phrases in a cell", string.Join(' ', Lit(reader, Role.CurrentMatch)));
        }

        reader.Press("/").Send("many loud phrases in a cell").Press("Enter").Shows("1 of 1").Press("/").Send("cell the second").Shows("not found");
    }

    [Fact]
    public void A_regular_expression_finds_and_a_broken_one_says_so()
    {
        using TestReader reader = Open();
        reader.Press("/").Send(@"\vneed.e = h\w+").Shows("1 of 1").Press("Ctrl+U").Send(@"\v(").Shows("not a pattern").Press("Enter").Shows("(");
    }

    [Fact]
    public void What_is_folded_is_not_searched_and_the_reader_is_told_so()
    {
        using PostsFolder folder = new();
        File.WriteAllText(Path.Join(folder.Path, "2026-01-01-folds.md"), "---\ntitle: Folds\n---\nBefore.\n\n<details>\n<summary>More</summary>\n\nA unicorn.\n\n</details>\n");
        using TestReader reader = TestReader.On(folder.Path, 80, 24);
        reader.Press("Enter", "/").Send("unicorn").Shows("not found").Press("Enter").Shows("Not in what is shown (parts are folded): unicorn");
        reader.Press("Enter").Shows("A unicorn.").Press("/").Send("unicorn").Shows("1 of 1");
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        using TestReader reader = Open();
        string[] before = reader.Rows;
        reader.Press("/").Send("unicorn").Shows("not found").Press("Enter").Shows("This essay does not have: unicorn");
        Assert.Equal(before[..^1], reader.Rows[..^1]);
        reader.Press("n").Shows("Nothing is sought.");
    }

    [Fact]
    public void Another_essay_is_not_lit()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("hay").Press("Enter", "J").Shows("Another");
        Assert.Null(reader.Browse.Article!.Lights);
    }

    [Fact]
    public void Backspace_on_an_empty_line_leaves_the_find_and_typed_keys_are_text()
    {
        using TestReader reader = Open();
        reader.Press("/").Send("q?").Press("Backspace", "Backspace").Shows("/");
        Assert.NotNull(reader.Browse.Finding);
        reader.Press("Backspace");
        Assert.Null(reader.Browse.Finding);
    }

    [Fact]
    public void Every_word_of_an_essay_that_a_person_sees_is_found_at_any_width()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter");
        for (int round = 0; round < 12; round++)
        {
            reader.Resize(random.Next(20, 150), random.Next(5, 40)).Press("9", "%");
            ArticlePane pane = reader.Browse.Article!;
            string source = pane.Text.Source[pane.Text.BodyStart..];
            string[] words = [.. source.Split(' ', '\n').Where(word => word.Length > 0 && word.All(char.IsAsciiLetter))];
            string word = words[random.Next(words.Length)];
            Assert.True(Lights.On(pane.Article, word).Count > 0, $"seed {seed}, width {pane.Article.Width}: {word} is not found");
            reader.Press("J");
        }
    }

    [Fact]
    public void What_a_search_found_can_be_lit()
    {
        using TestReader reader = Open();
        ArticlePane pane = FindActions.Lit(reader.Browse.Article!, ["needle", "steel"]);
        Assert.Equal(6, pane.Lights!.Count);
    }

    /// <summary>The stretches of the screen in the style of a role.</summary>
    private static string[] Lit(TestReader reader, Role role)
    {
        Style style = TerminalTheme.Instance[role];
        List<string> found = [];
        for (int y = 0; y < reader.Cells.Size.Height - 1; y++)
        {
            bool goesOn = false;
            for (int x = 0; x < reader.Cells.Size.Width; x++)
            {
                Cell cell = reader.Cells[new Position(x, y)];
                bool isLit = cell.Style.Background == style.Background && cell.Style.Attributes.HasFlag(style.Attributes) && style != default;
                if (isLit && goesOn) found[^1] += cell.Text;
                else if (isLit) found.Add(cell.Text);
                goesOn = isLit;
            }
        }

        return [.. found];
    }
}
