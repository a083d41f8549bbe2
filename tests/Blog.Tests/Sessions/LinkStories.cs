using Blog.Screens;
using Blog.Tests.Posts;
using Blog.Tests.Support;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Sessions;

/// <summary>Links: finding them, seeing where they lead, following them.</summary>
public sealed class LinkStories : IDisposable
{
    private readonly LinkedEssays _essays = new();

    public void Dispose() => _essays.Dispose();

    [Fact]
    public void Tab_goes_over_the_links_and_the_footer_says_where_each_leads()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "Tab");
        Assert.Equal("the web", Focused(reader));
        Assert.Contains("https://example.com/a?b=c", reader.Rows[^1], StringComparison.Ordinal);
        reader.Press("Tab");
        Assert.Equal("the other essay", Focused(reader));
        Assert.Contains("essay: The Second Essay", reader.Rows[^1], StringComparison.Ordinal);
        reader.Press("Shift+Tab");
        Assert.Equal("the web", Focused(reader));
        reader.Press("4", "Tab");
        Assert.Contains("There is no essay here at lost-essay.md.", reader.Rows[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alone")]
    [InlineData("named")]
    [InlineData("within")]
    [InlineData("before-heading")]
    [InlineData("in-heading")]
    [InlineData("own-heading")]
    [InlineData("box")]
    [InlineData("cell")]
    public void What_HTML_names_can_be_jumped_to(string id)
    {
        string filler = string.Concat(Enumerable.Repeat("Filler stands here.\n\n", 15));
        using BlogFolder folder = new BlogFolder().Write("2026-04-02-names.md", $"""
            ---
            title: Names
            date: 2026-04-02
            ---

            Go [there](#{id}).

            {filler}<a id="alone"></a>

            The text of alone.

            {filler}<a name="named"></a>The text of named.

            {filler}A paragraph that is long enough to be broken over several rows has in its midst, or nearly so, at its end
            however <span id="within">the text of within</span> a name.

            {filler}<a id="before-heading"></a>

            ## The text of before-heading

            {filler}

            ## <a id="in-heading"></a>The text of in-heading

            {filler}<h2 id="own-heading">The text of own-heading</h2>

            {filler}<div id="box">

            The text of box.

            </div>

            {filler}

            | one | two |
            |-----|-----|
            | x   | <a id="cell"></a>The text of cell |

            {filler}
            """);
        using TestReader reader = TestReader.On(folder.Path, 60, 16).Press("Enter", "Tab", "Enter");
        Assert.Contains("he text of " + id, reader.Rows[0], StringComparison.Ordinal);
        reader.Press("Backspace", ":").Send("open names#" + id).Press("Enter");
        Assert.Contains("he text of " + id, reader.Rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_last_link_comes_the_first_and_before_it_the_last()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "Shift+Tab");
        int links = reader.Browse.Article!.Article.Links.Length;
        int last = reader.Browse.Article.FocusedLink!.Value;
        reader.Press("Tab");
        for (int i = 1; i < links; i++) reader.Press("Tab");
        Assert.Equal(last, reader.Browse.Article.FocusedLink);
    }

    [Fact]
    public void A_link_out_of_the_window_is_scrolled_into_it()
    {
        using TestReader reader = _essays.Open(80, 12);
        reader.Press("Enter", "8", "Tab");
        Assert.Equal("mail", Focused(reader));
        reader.Press("Shift+Tab", "Shift+Tab");
        Assert.Equal("¹", Focused(reader));
    }

    [Fact]
    public void Tab_begins_with_what_is_in_the_window()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "t", "Down", "Enter").Shows("The end of it");
        reader.Press("Tab");
        Assert.Equal("mail", Focused(reader));
    }

    [Fact]
    public void Escape_takes_the_focus_off_the_link_and_only_then_leaves()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter");
        string[] plain = reader.Rows;
        reader.Press("Tab", "Esc");
        Assert.Equal(plain, reader.Rows);
        Assert.Equal("", Focused(reader));
        reader.Press("Esc").Shows("2 essays");
    }

    [Fact]
    public void Enter_on_an_address_opens_the_browser()
    {
        using TestReader reader = _essays.Open();
        reader.HasBrowser = true;
        reader.Press("Enter", "Tab", "Enter").Shows("In the browser: https://example.com/a?b=c");
        Assert.Equal(["https://example.com/a?b=c"], reader.Opened);
        Assert.Null(reader.Copied);
    }

    [Fact]
    public void Where_there_is_no_browser_the_address_is_copied_and_can_be_clicked()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "Tab", "Enter").Shows("Copied the address: https://example.com/a?b=c");
        Assert.Equal("https://example.com/a?b=c", reader.Copied);
        int column = reader.Rows[^1].IndexOf("https", StringComparison.Ordinal);
        Assert.Equal("https://example.com/a?b=c", reader.Cells[new Position(column, 23)].Link);
        reader.Press("j").DoesNotShow("Copied");
    }

    [Fact]
    public void Enter_on_a_link_to_another_essay_reads_it()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "2", "Tab", "Enter").Shows("The Second Essay").Shows("Nothing leads away at first.").Shows("2 of 2");
        reader.Press("Esc");
        Assert.Equal("The Second Essay", reader.Browse.Shelf.Current?.Title);
    }

    [Fact]
    public void A_link_to_a_heading_of_another_essay_lands_on_it_whatever_software_named_it()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "3", "Tab", "Enter");
        Assert.Contains("2. Why it works", reader.Rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_heading_jumps_there()
    {
        using TestReader reader = _essays.Open(80, 10);
        reader.Press("Enter", "4", "Tab", "Enter");
        Assert.Contains(reader.Rows, row => row.Contains("The end of it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dead_link_says_so_and_nothing_moves()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "5", "Tab");
        string[] before = reader.Rows;
        reader.Press("Enter").Shows("There is no essay here at lost-essay.md.");
        Assert.Equal(before[..^1], reader.Rows[..^1]);
    }

    [Fact]
    public void Enter_without_a_link_tells_how_to_come_to_one()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "Enter").Shows("Tab goes to a link");
    }

    [Fact]
    public void Letters_on_the_links_follow_them()
    {
        using TestReader reader = _essays.Open();
        reader.HasBrowser = true;
        reader.Press("Enter", "F");
        HintScreen hints = Assert.IsType<HintScreen>(reader.Top);
        Assert.Equal(7, hints.Hints.Length);
        foreach (Hint hint in hints.Hints) Assert.Equal(hint.Letters, reader.Cells[hint.At].Text);
        reader.Press(hints.Hints[0].Letters);
        Assert.Equal(["https://example.com/a?b=c"], reader.Opened);
        Assert.IsType<BrowseScreen>(reader.Top);
    }

    [Fact]
    public void Letters_go_away_with_Escape_and_when_the_window_changes()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter");
        string[] before = reader.Rows;
        reader.Press("F", "Esc");
        Assert.Equal(before, reader.Rows);
        reader.Press("F").Resize(60, 20);
        Assert.IsType<BrowseScreen>(reader.Top);
    }

    [Fact]
    public void Where_no_link_is_in_the_window_there_are_no_letters()
    {
        using TestReader reader = _essays.Open(80, 10);
        reader.Press("Enter", "5", "0", "%", "F").Shows("There are no links in the window.");
    }

    [Fact]
    public void With_more_links_than_letters_two_letters_are_typed()
    {
        using Posts.BlogFolder folder = new();
        string links = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"[link{number}](https://example.com/{number})"));
        folder.Write("many.md", $"---\ntitle: Many\ndate: 2026-04-01\n---\n\n{links}\n");
        using TestReader reader = TestReader.On(folder.Path, 80, 24);
        reader.HasBrowser = true;
        reader.Press("Enter", "F");
        Hint last = Assert.IsType<HintScreen>(reader.Top).Hints[^1];
        Assert.Equal(2, last.Letters.Length);
        reader.Press(last.Letters[..1], "Backspace", last.Letters[..1], last.Letters[1..]);
        Assert.Equal(["https://example.com/40"], reader.Opened);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 36)]
    public void A_click_on_a_link_follows_it(int width, int height)
    {
        using TestReader reader = _essays.Open(width, height);
        if (width < 120) reader.Press("Enter");
        Click(reader, "the other essay").Shows("Nothing leads away at first.");
        Assert.Equal("The Second Essay", reader.Browse.Article?.Post.Title);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
    }

    [Fact]
    public void O_opens_the_focused_link_or_the_address_of_the_essay()
    {
        using TestReader reader = _essays.Open();
        reader.HasBrowser = true;
        reader.Press("Enter", "o").Shows("This essay names no address on the web.");
        reader.Press("Tab", "o");
        reader.Press("Tab", "o");
        reader.Press("J", "o");
        Assert.Equal(["https://example.com/a?b=c", "https://example.com/second", "https://example.com/second"], reader.Opened);
    }

    [Fact]
    public void A_filter_survives_a_link_out_of_it()
    {
        using TestReader reader = _essays.Open(100, 24);
        reader.Press("T").ChooseTag("one").Press("Enter", "2", "Tab", "Enter").Shows("Nothing leads away at first.").Shows("not on this shelf");
        reader.Press("Esc").Shows("#one · 1 of 2 essays").Shows("The First Essay").DoesNotShow("The Second Essay");
        reader.Press("Enter").Shows("It begins with");
    }

    [Fact]
    public void The_focus_stays_on_its_link_through_a_resize()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "2", "Tab").Resize(60, 20);
        Assert.Equal("the other essay", Focused(reader));
    }

    /// <summary>The text that stands out as the focused link, its lines joined by a space.</summary>
    private static string Focused(TestReader reader)
    {
        CellBuffer cells = reader.Cells;
        List<string> rows = [];
        for (int y = 0; y < cells.Size.Height - 1; y++)
        {
            string marked = string.Concat(cells.Row(y).ToArray().Where(cell => cell.Style.Attributes.HasFlag(TextAttributes.Reverse)).Select(cell => cell.Text));
            if (marked.Length > 0) rows.Add(marked.Trim());
        }

        return string.Join(' ', rows);
    }

    private static TestReader Click(TestReader reader, string text)
    {
        int row = reader.RowOf(text);
        return reader.Click(reader.Rows[row].IndexOf(text, StringComparison.Ordinal) + 2, row);
    }
}
