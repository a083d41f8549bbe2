using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>The shelf: seeing what there is, moving over it.</summary>
public sealed class ShelfStories
{
    private static readonly string[] TitlesOfThePage =
    [
        "AI Is Not a Model. It Is a System.",
        "You Learn Engineering When Things Don’t Go As Planned",
        "Why Finding a Job Feels So Hard Right Now",
        "The Night Production Broke",
        "Why Logs Matter More Than Tests in Production",
        "Why “It Works” Is Not Enough in Production",
        "The Day You Realize Software Is Mostly Maintenance",
        "The First Production Bug You Never Forget",
        "Stop Calling Yourself Full-Stack If You’ve Never Opened Production Logs",
    ];

    [Theory]
    [InlineData(120, 36)]
    [InlineData(80, 24)]
    [InlineData(50, 15)]
    public void I_see_the_nine_essays_in_the_order_of_the_page(int width, int height)
    {
        using TestReader reader = TestReader.OnTheNineEssays(width, height);
        foreach (string title in TitlesOfThePage)
        {
            Assert.Equal(title, reader.Browse.Shelf.Current?.Title);
            reader.Shows(title[..Math.Min(title.Length, 20)]);
            reader.Press("j");
        }
    }

    [Fact]
    public void The_header_says_whose_essays_they_are_and_how_many()
    {
        using TestReader reader = TestReader.OnTheNineEssays(120, 36);
        reader.Shows("Engineering notes, ideas, and systems.");
        reader.Shows("Short essays and technical notes on building production systems, real-time platforms, and developer tooling.");
        reader.Shows("9 essays · newest first");
    }

    [Fact]
    public void A_card_shows_category_date_title_deck_and_the_tags_as_their_author_wrote_them()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Shows("AI Engineering · Apr 1, 2026 ·");
        reader.Shows("AI Is Not a Model. It Is a System.");
        reader.Shows("Behind every useful AI product is an architecture of pipelines, retrieval,");
        reader.Shows("Most people think AI is just a model.");
        reader.Shows("#ai #rag #agents");
        reader.Press("j", "j");
        reader.Shows("#career #job search #software engineering");
    }

    [Fact]
    public void I_can_go_to_the_last_essay_and_back_to_the_first()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("G");
        reader.Shows("9 of 9").Shows("Stop Calling Yourself Full-Stack").DoesNotShow("AI Is Not a Model.");
        reader.Press("g");
        reader.Shows("1 of 9").Shows("AI Is Not a Model. It Is a System.");
    }

    [Fact]
    public void A_count_before_a_key_repeats_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("4", "j").Shows("5 of 9");
        reader.Press("2", "k").Shows("3 of 9");
        reader.Press("7", "G").Shows("7 of 9");
    }

    [Fact]
    public void Space_pages_on_and_b_pages_back()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Space");
        int there = reader.Browse.Shelf.Selected;
        Assert.True(there > 0, reader.Picture);
        reader.Press("b").Shows("1 of 9");
    }

    [Fact]
    public void The_wheel_moves_and_a_click_chooses()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 40);
        reader.WheelDown(10, 10).Shows("2 of 9");
        reader.WheelUp(10, 10).Shows("1 of 9");
        reader.Click(10, reader.RowOf("You Learn Engineering")).Shows("2 of 9");
        reader.Click(10, reader.RowOf("You Learn Engineering")).Shows("March 24, 2026");
    }

    [Fact]
    public void V_goes_round_the_views()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Shows("Most people think AI is just a model.");
        reader.Press("v").DoesNotShow("Most people think AI").Shows("Behind every useful AI product");
        reader.Press("v").DoesNotShow("Behind every useful AI product");
        foreach (string title in TitlesOfThePage) reader.Shows(title[..20]);
        reader.Press("v").Shows("Most people think AI");
    }

    [Fact]
    public void In_a_wide_window_the_essay_beside_the_shelf_follows_the_selection()
    {
        using TestReader reader = TestReader.OnTheNineEssays(120, 36);
        reader.Shows("AI Engineering · April 1, 2026");
        reader.Press("j").Shows("Engineering · March 24, 2026").DoesNotShow("April 1, 2026");
    }

    [Fact]
    public void The_cursor_stands_on_the_selected_title()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        Assert.Equal(reader.RowOf("AI Is Not a Model."), reader.Cursor?.Y);
        reader.Press("j");
        Assert.Equal(reader.RowOf("You Learn Engineering"), reader.Cursor?.Y);
    }

    [Fact]
    public void I_can_ask_who_wrote_this()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("i").Shows("Get in touch").Shows("hello@example.com");
        reader.Press("Esc").DoesNotShow("Get in touch");
    }
}
