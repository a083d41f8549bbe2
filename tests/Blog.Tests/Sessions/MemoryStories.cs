using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>What the reader remembers from one day to the next.</summary>
public sealed class MemoryStories : IDisposable
{
    private readonly PostsFolder _folder = PostsFolder.WithThree();
    private DateTimeOffset _now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void I_quit_in_the_middle_of_an_essay_and_go_on_there_the_next_day()
    {
        string[] before;
        using (TestReader reader = Open())
        {
            reader.Press("Enter", "Space", "Space");
            before = reader.Rows;
            reader.Press("Q");
        }

        _now = _now.AddDays(1);
        using TestReader next = Open();
        next.Shows("c continue reading: Essay three");
        next.Press("j", "c");
        Assert.Equal(before, next.Rows);
    }

    [Fact]
    public void An_essay_that_I_began_shows_how_far_I_am()
    {
        using (TestReader reader = Open()) reader.Press("Enter", "Space", "Space", "Q");
        using TestReader next = Open();
        Assert.Matches(@"Apr 3, 2026 · \d+ min +◐ \d+%", next.Rows[next.RowOf("Apr 3, 2026")]);
    }

    [Fact]
    public void An_essay_read_to_its_end_is_read_and_opens_at_its_start_again()
    {
        using (TestReader reader = Open()) reader.Press("Enter", "G", "Q");
        using TestReader next = Open();
        Assert.EndsWith("✓", next.Rows[next.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
        next.Press("Enter").Shows("Essay three");
    }

    [Fact]
    public void I_can_bookmark_an_essay_and_call_it_read_or_unread()
    {
        using TestReader reader = Open();
        reader.Press("B");
        Assert.EndsWith("★", reader.Rows[reader.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
        reader.Press("r");
        Assert.EndsWith("★ ✓", reader.Rows[reader.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
        reader.Press("r", "B");
        Assert.EndsWith("min", reader.Rows[reader.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_since_my_last_visit_is_new_until_I_open_it()
    {
        using (TestReader reader = Open()) reader.Press("Q");
        _folder.Write("four", 4);
        _now = _now.AddDays(1);
        using TestReader next = Open();
        Assert.EndsWith("new", next.Rows[next.RowOf("Apr 4, 2026")], StringComparison.Ordinal);
        Assert.EndsWith("min", next.Rows[next.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
        next.Press("Enter", "Esc");
        Assert.DoesNotContain("new", next.Rows[next.RowOf("Apr 4, 2026")], StringComparison.Ordinal);
    }

    [Fact]
    public void An_essay_that_changed_since_I_read_it_says_so()
    {
        using (TestReader reader = Open()) reader.Press("Enter", "G", "Q");
        _folder.Write("three", 3, "\nSomething was added.\n");
        using TestReader next = Open();
        Assert.EndsWith("changed", next.Rows[next.RowOf("Apr 3, 2026")], StringComparison.Ordinal);
    }

    [Fact]
    public void The_theme_and_the_view_that_I_chose_are_there_the_next_day()
    {
        using (TestReader reader = Open()) reader.Press("v", "v", "Ctrl+T", "j", "Enter", "Q");
        using TestReader next = Open();
        next.DoesNotShow("Paragraph 1 of three");
        Assert.Equal("paper", next.Theme.Name);
    }

    [Fact]
    public void The_paragraph_on_top_stays_on_top_when_the_file_changes_above_it()
    {
        using TestReader reader = Open();
        reader.Press("Enter", "Space", "Space");
        string top = reader.Rows[0].Length > 0 ? reader.Rows[0] : reader.Rows[1];
        _folder.Write("three", 3, "\n" + string.Concat(Enumerable.Repeat("A new paragraph at the beginning.\n\n", 20)));
        reader.Reload();
        Assert.Contains(top, reader.Rows[..2]);
    }

    [Fact]
    public void Posts_that_come_and_go_leave_the_selection_on_its_essay()
    {
        using TestReader reader = Open();
        reader.Press("j");
        _folder.Write("zero", 9);
        _folder.Delete("one");
        reader.Reload();
        Assert.Equal("Essay two", reader.Browse.Shelf.Current?.Title);
        reader.Shows("3 essays").Shows("Essay zero").DoesNotShow("Essay one");
    }

    [Fact]
    public void A_post_that_is_gone_when_I_open_it_says_so_and_the_rest_can_be_read()
    {
        using TestReader reader = Open();
        _folder.Delete("three");
        reader.Press("Enter").Shows("three.md");
        reader.Press("Esc", "j", "Enter").Shows("Paragraph 1 of two");
    }

    public void Dispose() => _folder.Dispose();

    private TestReader Open() => TestReader.Remembered(_folder.Path, _folder.StateFile, 80, 24, _now);
}
