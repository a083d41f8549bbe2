using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Back and forward, as a browser has them, and a place that is never lost.</summary>
public sealed class HistoryStories : IDisposable
{
    private readonly LinkedEssays _essays = new();

    public void Dispose() => _essays.Dispose();

    [Fact]
    public void Back_after_a_link_returns_to_the_line_and_forward_goes_there_again()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "3", "j");
        string[] first = reader.Rows;
        reader.Press("3", "Tab", "Enter");
        string[] second = reader.Rows;
        reader.Press("Backspace");
        Assert.Equal(first[..^1], reader.Rows[..^1]);
        reader.Press("L");
        Assert.Equal(second, reader.Rows);
        reader.Press("H");
        Assert.Equal(first[..^1], reader.Rows[..^1]);
    }

    [Fact]
    public void Jumps_inside_an_essay_count_and_scrolling_does_not()
    {
        using TestReader reader = _essays.Open(80, 10);
        reader.Press("Enter", "Space");
        string[] before = reader.Rows;
        reader.Press("t", "Down", "Enter", "k", "k");
        string[] there = reader.Rows;
        reader.Press("Backspace");
        Assert.Equal(before, reader.Rows);
        reader.Press("L");
        Assert.Equal(there, reader.Rows);
        reader.Press("Backspace", "Backspace").Shows("There is nothing to go back to.");
    }

    [Fact]
    public void A_new_jump_forgets_what_lay_ahead()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "J", "H", "t", "Down", "Enter", "L").Shows("There is nothing to go forward to.");
    }

    [Fact]
    public void The_essay_that_was_opened_from_the_shelf_before_is_one_step_back()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "Esc", "3", "j", "Enter").Shows("4 of 9");
        reader.Press("Backspace").Shows("1 of 9");
        Assert.Equal("AI Is Not a Model. It Is a System.", reader.Browse.Article?.Post.Title);
        Assert.True(reader.Browse.Article!.Top > 0);
        reader.Press("L").Shows("4 of 9");
    }

    [Fact]
    public void On_the_shelf_back_leads_to_the_essay_that_was_left()
    {
        using TestReader reader = TestReader.OnTheNineEssays(140, 36);
        reader.Press("Enter", "Space");
        string[] before = reader.Rows;
        reader.Press("Esc", "2", "j", "Backspace");
        Assert.Equal(before, reader.Rows);
    }

    [Fact]
    public void Three_essays_back_with_a_count()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "J", "J", "J").Shows("4 of 9");
        reader.Press("3", "H").Shows("1 of 9");
        reader.Press("2", "L").Shows("3 of 9");
    }

    [Fact]
    public void Coming_back_to_an_essay_finds_where_I_stopped()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "Space");
        string[] before = reader.Rows;
        reader.Press("J", "Space", "K");
        Assert.Equal(before, reader.Rows);
        reader.Press("Esc", "j", "Enter", "Esc", "k", "Enter");
        Assert.Equal(before, reader.Rows);
    }

    [Fact]
    public void The_way_back_survives_a_resize()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "Space");
        string[] before = reader.Rows;
        reader.Press("J").Resize(140, 40).Press("Backspace").Resize(80, 24);
        Assert.Equal(before, reader.Rows);
    }

    [Fact]
    public void At_the_beginning_there_is_nothing_to_go_back_to()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Backspace").Shows("There is nothing to go back to.");
        reader.Press("L").Shows("There is nothing to go forward to.");
    }
}
