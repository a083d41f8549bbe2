using Blog.Screens;
using Blog.Tests.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>What stands under an essay: others that go with it, and those that link to it.</summary>
public sealed class EndingStories : IDisposable
{
    private readonly BlogFolder _folder = new();

    public EndingStories()
    {
        Write("harbour", "The Harbour at Night", 30, "[harbours, night]", Paragraphs("harbour", 40));
        Write("pilots", "Pilots and Their Boats", 29, "[harbours]", "Ships wait. [The harbour](../harbour/) is full.\n\n" + Paragraphs("pilot", 40));
        Write("lamps", "Lamps", 28, "[light]", "See [[harbour]], or this essay again: [x](lamps.md).");
        Write("bread", "On Bread", 27, "[kitchen]", "Flour, water, salt.\n\n```\n[no link](harbour.md)\n```\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void At_the_end_I_see_what_goes_with_the_essay_and_what_links_to_it()
    {
        Write("tides", "The Tides of the Harbour", 26, "[harbours, night]", "The water comes and goes.");
        using TestReader reader = Open();
        reader.Press("Enter").DoesNotShow("Related essays");
        reader.Press("G").Shows("Related essays").Shows("Links here").Shows("100%").DoesNotShow("On Bread");
        Assert.True(reader.RowOf("The Tides of the Harbour") < reader.RowOf("Links here"));
        Assert.True(reader.RowOf("Links here") < reader.RowOf("Pilots and Their Boats"));
        Assert.Equal(reader.RowOf("Lamps") + 1, reader.RowOf("Apr 28, 2026 · Notes"));
    }

    [Fact]
    public void An_essay_that_has_nothing_in_common_with_others_just_ends()
    {
        using TestReader reader = Open();
        reader.Press("4", "j").Press("Enter", "G").Shows("On Bread").DoesNotShow("Related essays").DoesNotShow("Links here");
        Assert.Null(reader.Browse.Article!.Article.Ending);
    }

    [Fact]
    public void Tab_reaches_a_listed_essay_Enter_opens_it_and_back_comes_back()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "G", "Tab");
        Assert.Contains("essay: Pilots and Their Boats", reader.Rows[^1], StringComparison.Ordinal);
        int top = reader.Browse.Article!.Top;
        reader.Press("Enter").Shows("April 29, 2026").Shows("Ships wait.");
        reader.Press("Backspace").Shows("Links here");
        Assert.Equal(top, reader.Browse.Article!.Top);
    }

    [Fact]
    public void A_hint_or_a_click_opens_a_listed_essay()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "G", "F");
        HintScreen hints = Assert.IsType<HintScreen>(reader.Top);
        reader.Press(hints.Hints[^1].Letters).Shows("April 28, 2026");
        reader.Press("Backspace").Click(12, reader.RowOf("Pilots and Their Boats")).Shows("April 29, 2026");
    }

    [Fact]
    public void Tab_in_an_essay_without_links_does_not_take_me_to_its_end()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "Tab").Shows("There are no links in this essay.");
        Assert.Equal(0, reader.Browse.Article!.Top);
    }

    [Fact]
    public void An_essay_is_read_when_its_own_last_line_was_on_the_screen()
    {
        using TestReader reader = Open(80, 24);
        reader.Press("Enter");
        int rows = reader.Browse.Article!.Article.EssayRows;
        reader.Press([.. $"{rows - 23}".Select(digit => digit.ToString()), "j"]);
        Assert.Equal(rows, reader.Browse.Article.Top + 23);
        reader.Shows("100%").DoesNotShow("min left").DoesNotShow("Links here");
        Assert.True(reader.Browse.Memory!.IsRead("harbour"));
    }

    [Fact]
    public void A_percentage_is_one_of_the_essay()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "1", "0", "0", "%").Shows("100%").Shows("Paragraph 40 of harbour").DoesNotShow("Links here");
    }

    [Fact]
    public void Space_shows_the_list_before_it_offers_the_next_essay()
    {
        for (int i = 1; i <= 12; i++) Write($"buoy{i}", $"Buoy {i}", i, "[buoys]", "It floats, as in [the other one](harbour.md).");
        using TestReader reader = Open(80, 15);
        reader.Press("Enter", "1", "0", "0", "%");
        reader.Press("Space").Shows("Links here").DoesNotShow("The end.");
        reader.Press("G").Shows("and 6 more");
        reader.Press("Space").Shows("Once more for: Pilots and Their Boats");
        reader.Press("Space").Shows("April 29, 2026");
    }

    [Fact]
    public void Finding_and_copying_leave_the_list_alone()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "/").Type("Boats").Shows("not found");
        reader.Press("Esc", "G", "y").Press("Enter");
        Assert.StartsWith("Paragraph ", reader.Copied, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_I_stopped_survives_that_the_list_changes()
    {
        using TestReader reader = Open(80, 15);
        reader.Press("Enter", "G").DoesNotShow("More Harbours");
        Write("more", "More Harbours", 25, "[harbours, night]", "And [one more](harbour.md) that leads there.");
        reader.Press("R").Press("G").Shows("More Harbours");
        reader.Press("4", "0", "%", "m", "a");
        string there = reader.Rows[0];
        _folder.Write("more.md", "---\ntitle: Now About Bread\ndate: 2026-04-25\n---\n\nNothing leads away.\n");
        reader.Press("R");
        Assert.Equal(there, reader.Rows[0]);
        reader.Press("G").DoesNotShow("More Harbours").Press("'", "a");
        Assert.Equal(there, reader.Rows[0]);
    }

    [Fact]
    public void A_link_that_was_dead_counts_once_its_essay_is_written()
    {
        Write("first", "The First One", 24, "[none]", "There will be [a second one](second.md), and ![a picture](second.png).");
        using TestReader reader = Open();
        reader.Press("Enter", "Esc");
        Write("second", "The Second One", 30, "[one]", Paragraphs("second", 3));
        reader.Press("R", "g", "j").Press("Enter").Shows("Links here").Shows("The First One");
    }

    [Fact]
    public void The_list_fits_any_window_and_long_titles_are_cut()
    {
        string title = string.Join(' ', Enumerable.Repeat("Harbours and lighthouses 東京", 8));
        Write("long", title, 26, "[harbours, night]", "It is long.");
        using TestReader reader = Open(120, 36);
        reader.Press("Enter", "z", "G");
        foreach ((int width, int height) in new[] { (80, 24), (50, 15), (20, 5), (24, 30), (160, 50) })
        {
            reader.Resize(width, height).Press("G");
            int measure = reader.Browse.Article!.Article.Width;
            Assert.All(reader.Browse.Article.Article.Lines, line => Assert.True(line.Content.Runs.Sum(run => Blog.Terminal.Text.CellWidth.Measure(run.Text)) <= measure));
            Assert.True(reader.Browse.Article.IsAtEnd(height - 1));
        }

        reader.Resize(50, 30).Press("g", "G");
        Assert.EndsWith("…", reader.Rows[reader.RowOf("Apr 26, 2026") - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_essay_a_resize_leaves_me_below_the_essay()
    {
        for (int i = 1; i <= 12; i++) Write($"buoy{i}", $"Buoy {i}", i, "[buoys]", "It floats, as in [the other one](harbour.md).");
        using TestReader reader = Open(80, 10);
        reader.Press("Enter", "G").Shows("and 6 more");
        reader.Resize(50, 10).Shows("and 6 more").Resize(80, 10).Shows("and 6 more");
        reader.Press("Ctrl+T", "j", "Enter").Shows("and 6 more");
    }

    [Fact]
    public void Back_from_a_listed_essay_comes_back_below_the_essay()
    {
        for (int i = 1; i <= 12; i++) Write($"buoy{i}", $"Buoy {i}", i, "[buoys]", "It floats, as in [the other one](harbour.md).");
        using TestReader reader = Open(50, 12);
        reader.Press("Enter", "G", "Tab", "Tab");
        int top = reader.Browse.Article!.Top;
        Assert.True(top > reader.Browse.Article.Article.EssayRows);
        reader.Press("Enter").Shows("The other one".ToLowerInvariant());
        reader.Press("Backspace").Shows("and 6 more");
        Assert.Equal(top, reader.Browse.Article!.Top);
        reader.Press("m", "a", "g", "'", "a").Shows("Links here");
    }

    [Fact]
    public void A_large_library_is_not_read_through_before_somebody_comes_near_an_end()
    {
        for (int i = 0; i < 200; i++) Write($"post{i}", $"Post {i}", 1 + (i % 20), "[x]", i == 7 ? "To [the harbour](harbour.md)." : "Short.");
        using TestReader reader = Open();
        reader.Press("Enter", "Space");
        Assert.Null(reader.Browse.Indexed);
        reader.Press("G", "j", "G").Shows("Post 7");
        Assert.False(reader.Browse.WantsIndex);
    }

    [Fact]
    public void The_list_comes_after_the_essay_and_moves_nothing()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "2", "0", "j");
        ArticlePane pane = reader.Browse.Article!;
        Assert.NotNull(pane.Article.Ending);
        ArticlePane without = pane.WithEnding(EndingSetter.Under(pane.Article, new([], []), reader.Theme));
        Assert.Equal((pane.Top, pane.Place, pane.Percent(23)), (without.Top, without.Place, without.Percent(23)));
        Assert.Equal(pane.Article.Lines.Take(pane.Article.EssayRows), without.Article.Lines);
    }

    private static string Paragraphs(string name, int count) =>
        string.Join("\n\n", Enumerable.Range(1, count).Select(n => $"Paragraph {n} of {name} says that nothing is lost, however long it takes."));

    private TestReader Open(int width = 80, int height = 24) => TestReader.On(_folder.Path, width, height);

    /// <param name="day">Of April 2026; the greatest stands on top of the shelf.</param>
    private void Write(string name, string title, int day, string tags, string body) =>
        _folder.Write(name + ".md", $"---\ntitle: {title}\ndate: 2026-04-{day:00}\ncategory: Notes\ntags: {tags}\n---\n\n{body}\n");
}
