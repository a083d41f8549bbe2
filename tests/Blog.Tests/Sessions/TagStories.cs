using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Filtering by tag.</summary>
public sealed class TagStories
{
    [Theory]
    [InlineData("production", 4)]
    [InlineData("engineering", 3)]
    [InlineData("software engineering", 3)]
    [InlineData("systems", 3)]
    public void A_tag_narrows_the_shelf_to_its_essays(string tag, int essays)
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 30);
        reader.Press("T").ChooseTag(tag);
        reader.Shows($"#{tag} · {essays} of 9 essays");
        Assert.Equal(essays, reader.Browse.Shelf.Posts.Length);
    }

    [Fact]
    public void A_tag_written_in_two_ways_stands_once_in_the_panel_and_counts_all()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.Press("T");
        string row = Assert.Single(reader.Rows, row => row.Contains("software", StringComparison.Ordinal) && row.Contains("[ ]", StringComparison.Ordinal));
        Assert.Matches(@"software engineering\s+3", row);
    }

    [Fact]
    public void Several_tags_must_all_be_there_and_the_counts_tell_what_each_would_leave()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.Press("T").SelectTag("production").Press("Space");
        reader.Shows("4 essays");
        Assert.Matches(@"systems\s+1", reader.Rows[reader.RowOf("] systems")]);
        Assert.Matches(@"career\s+0", reader.Rows[reader.RowOf("] career")]);
        reader.SelectTag("systems").Press("Enter");
        reader.Shows("#production #systems · 1 of 9 essays").Shows("Stop Calling Yourself Full-Stack");
    }

    [Fact]
    public void Escape_takes_the_last_tag_off_until_none_is_left()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.Press("T").SelectTag("production").Press("Space").SelectTag("systems").Press("Enter");
        reader.Press("Esc").Shows("#production · 4 of 9 essays");
        reader.Press("Esc").Shows("9 essays · newest first");
        reader.Press("Esc").Shows("9 essays · newest first");
        Assert.Null(reader.ExitCode);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 36)]
    public void While_I_read_I_filter_the_shelf_and_read_on(int width, int height)
    {
        using TestReader reader = TestReader.OnTheNineEssays(width, height);
        reader.Press("Enter", "Space", "T").ChooseTag("production");
        Assert.Equal(4, reader.Browse.Shelf.Posts.Length);
        reader.Press("j").Shows("not on this shelf").Press("J").Shows("2 of 4");
    }

    [Fact]
    public void The_filter_survives_reading_an_essay()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 30);
        reader.Press("T").ChooseTag("production").Press("Enter", "Space", "Esc");
        reader.Shows("#production · 4 of 9 essays");
    }

    [Fact]
    public void The_selection_stays_on_its_essay_when_the_filter_changes()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 30);
        reader.Press("4", "G").Press("T").ChooseTag("production");
        Assert.Equal("The Night Production Broke", reader.Browse.Shelf.Current?.Title);
        reader.Press("Esc");
        Assert.Equal("The Night Production Broke", reader.Browse.Shelf.Current?.Title);
    }

    [Fact]
    public void Tags_that_no_essay_has_together_leave_a_message_and_a_way_out()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.Press("T").SelectTag("career").Press("Space").SelectTag("rag").Press("Enter");
        reader.Shows("No essay has all of these tags. Esc takes #rag off.");
        reader.Press("Esc").Shows("#career · 1 of 9 essays");
    }

    [Fact]
    public void A_click_on_a_tag_chooses_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.Press("T");
        reader.Click(40, reader.RowOf("] reliability"));
        reader.Shows("2 essays");
        reader.Click(2, 1).Shows("#reliability · 2 of 9 essays");
    }
}
