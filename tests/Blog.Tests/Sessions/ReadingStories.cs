using Blog.Articles;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Reading an essay, leaving it, and never losing the place.</summary>
public sealed class ReadingStories
{
    [Theory]
    [InlineData(120, 36)]
    [InlineData(80, 24)]
    [InlineData(50, 15)]
    public void Enter_opens_the_essay_and_Escape_returns_to_the_same_place_on_the_shelf(int width, int height)
    {
        using TestReader reader = TestReader.OnTheNineEssays(width, height);
        reader.Press("3", "j");
        string shelf = reader.Text;
        reader.Press("Enter").Shows("March 18, 2026").Shows("The Night Production Broke");
        reader.Press("Esc");
        Assert.Equal(shelf, reader.Text);
    }

    [Fact]
    public void J_moves_a_line_and_Space_a_page_and_G_goes_to_the_end()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter");
        string[] before = reader.Lines;
        reader.Press("j");
        Assert.Equal(before[1..22], reader.Lines[..21]);
        reader.Press("k");
        Assert.Equal(before, reader.Lines);
        reader.Press("Space");
        Assert.Equal(before[22], reader.Lines[0]);
        reader.Press("G").Shows("100%");
        reader.Press("g");
        Assert.Equal(before, reader.Lines);
    }

    [Fact]
    public void Resizing_keeps_the_sentence_on_top_on_top()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "Space");
        int place = reader.Browse.Article!.Place;
        string[] before = reader.Rows;
        foreach ((int width, int height) in new[] { (50, 15), (120, 36), (20, 5), (300, 100), (33, 9) })
        {
            reader.Resize(width, height);
            Article article = reader.Browse.Article.Article;
            int top = reader.Browse.Article.Top;
            int after = top + 1 < article.Lines.Length ? article.Lines[top + 1].Source : int.MaxValue;
            Assert.True(article.Lines[top].Source <= place && place < after, $"At {width}x{height} the top is at {article.Lines[top].Source} to {after}, the place is {place}.\n{reader.Picture}");
        }

        reader.Resize(80, 24);
        Assert.Equal(before, reader.Rows);
    }

    [Fact]
    public void Coming_back_to_the_essay_finds_the_place_where_I_was()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "Space");
        string[] before = reader.Rows;
        reader.Press("Esc", "Enter");
        Assert.Equal(before, reader.Rows);
    }

    [Fact]
    public void Brackets_go_from_heading_to_heading()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "]");
        Assert.Contains("The fix has no model in it", reader.Rows[0], StringComparison.Ordinal);
        reader.Press("]", "[");
        Assert.Contains("The fix has no model in it", reader.Rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void J_and_K_in_capitals_go_to_the_next_and_the_previous_essay()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "J").Shows("March 24, 2026");
        reader.Press("K").Shows("April 1, 2026");
    }

    [Fact]
    public void The_column_can_be_made_wider_narrower_and_usual_again()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 24);
        reader.Press("Enter");
        string usual = reader.Text;
        reader.Press("+", "+");
        Assert.NotEqual(usual, reader.Text);
        reader.Press("=");
        Assert.Equal(usual, reader.Text);
    }

    [Fact]
    public void Zoom_shows_the_essay_alone_and_then_both_panes_again()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 36);
        string both = reader.Text;
        reader.Press("Enter", "z").DoesNotShow("You Learn Engineering When");
        reader.Press("z", "Esc");
        Assert.Equal(both, reader.Text);
    }

    [Fact]
    public void The_wheel_scrolls_the_pane_under_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 36);
        string shelf = reader.Rows[5][..40];
        reader.WheelDown(100, 10);
        Assert.Equal(3, reader.Browse.Article!.Top);
        Assert.Equal(shelf, reader.Rows[5][..40]);
    }

    [Fact]
    public void A_percent_goes_there()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "5", "0", "%");
        int rows = reader.Browse.Article!.Article.Lines.Length;
        Assert.Equal(rows / 2, reader.Browse.Article.Top);
    }
}
