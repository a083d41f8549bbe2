using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.State;
using Blog.Tests.Search;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Order, groups and views of the shelf.</summary>
public sealed class SortStories
{
    private static readonly Library Garden = Essays.Library(
        Essays.Of("Elm", date: "2026-05-01", category: "Trees") with { Words = 900 },
        Essays.Of("“Ash”", date: "2026-04-01", category: "trees") with { Words = 100 },
        Essays.Of("daisy", date: "2025-03-01", category: "Meadow") with { Words = 500 },
        Essays.Of("Élan", date: "2025-02-01") with { Words = 500 },
        Essays.Of("Clover", date: "2024-01-01", category: "Meadow") with { Words = 300 });

    [Theory]
    [InlineData(ShelfSort.Date, false, "Elm “Ash” daisy Élan Clover", "5 essays · newest first")]
    [InlineData(ShelfSort.Date, true, "Clover Élan daisy “Ash” Elm", "5 essays · oldest first")]
    [InlineData(ShelfSort.Title, false, "“Ash” Clover daisy Élan Elm", "5 essays · by title")]
    [InlineData(ShelfSort.Title, true, "Elm Élan daisy Clover “Ash”", "5 essays · by title, last first")]
    [InlineData(ShelfSort.ReadingTime, false, "“Ash” Clover daisy Élan Elm", "5 essays · shortest first")]
    [InlineData(ShelfSort.ReadingTime, true, "Elm daisy Élan Clover “Ash”", "5 essays · longest first")]
    public void The_shelf_has_the_order_that_I_chose_and_the_header_says_it(ShelfSort sort, bool reversed, string titles, string header)
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24, new BrowseScreen { Sort = sort, Reversed = reversed });
        Assert.Equal(titles, Titles(reader));
        reader.Shows(header);
    }

    [Fact]
    public void What_I_have_not_read_comes_first_then_what_I_began()
    {
        ReadingState state = ReadingState.Empty;
        DateTimeOffset now = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);
        state = state with
        {
            Posts = state.Posts
                .Add("elm", new PostState { Read = new Stamped<string?>("x", now) })
                .Add("daisy", new PostState { Progress = new Stamped<Progress>(new Progress(new Place(0, ""), 40), now) }),
        };
        using TestReader reader = TestReader.Over(Garden, 80, 24, new BrowseScreen { Sort = ShelfSort.Unread, Memory = state });
        Assert.Equal("“Ash” Élan Clover daisy Elm", Titles(reader));
        reader.Shows("5 essays · unread first");
    }

    [Fact]
    public void S_opens_the_menu_and_the_shelf_follows_at_once()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 30);
        reader.Press("s").Shows("[x] by date").DoesNotShow("best match").Press("j", "Space").Shows("[x] by title");
        Assert.Equal("“Ash” Clover daisy Élan Elm", Titles(reader));
        reader.Press("j", "Enter").Shows("5 essays · shortest first").DoesNotShow("[x]");
    }

    [Fact]
    public void A_capital_s_turns_the_order_round_and_the_selection_stays()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("j", "S").Shows("oldest first").Shows("4 of 5");
        Assert.Equal("“Ash”", reader.Browse.Shelf.Current?.Title);
        reader.Press("S").Shows("newest first").Shows("2 of 5");
    }

    [Fact]
    public void A_search_is_ordered_by_how_well_it_matches_unless_I_choose()
    {
        Library library = Essays.Library(Essays.Of("One", "amber"), Essays.Of("Amber", "amber amber"));
        using TestReader reader = TestReader.Over(library, 80, 24, new BrowseScreen { Filter = Query.Parse("amber").Filter });
        Assert.Equal("Amber One", Titles(reader));
        reader.Press("s").Shows("[x] best match first").Press("g", "Enter").Shows("\"amber\" · 2 of 2 essays · newest first");
        Assert.Equal("One Amber", Titles(reader));
        reader.Press("Esc").Shows("2 essays · newest first");
    }

    [Fact]
    public void Essays_stand_under_the_heading_of_their_category_and_fold()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 40, new BrowseScreen { Grouping = Grouping.Category });
        Assert.Equal("daisy Clover Elm “Ash” Élan", Titles(reader));
        reader.Shows("▾ Meadow 2").Shows("▾ Trees 2").Shows("▾ Without a category 1").Shows("1 of 5");
        Assert.Equal("daisy", reader.Browse.Shelf.Current?.Title);
        reader.Press("k").Shows("Enter fold").Press("Enter").Shows("▸ Meadow 2").DoesNotShow("Clover");
        reader.Press("j", "j").Shows("3 of 5");
        Assert.Equal("Elm", reader.Browse.Shelf.Current?.Title);
        reader.Press("g", "Space").Shows("▾ Meadow 2").Shows("Clover");
    }

    [Fact]
    public void Years_go_with_the_order_and_a_click_folds_one()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 40, new BrowseScreen { Grouping = Grouping.Year });
        Assert.True(reader.RowOf("▾ 2026") < reader.RowOf("▾ 2025"));
        reader.Click(5, reader.RowOf("▾ 2025")).Shows("▸ 2025 2").DoesNotShow("daisy");
        reader.Press("S");
        Assert.True(reader.RowOf("▾ 2024") < reader.RowOf("▸ 2025"));
    }

    [Fact]
    public void An_essay_in_a_folded_group_is_reached_by_its_number_and_by_the_search()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 40, new BrowseScreen { Grouping = Grouping.Category });
        reader.Press("g", "Enter").Press("2", "G").Shows("2 of 5");
        Assert.Equal("Clover", reader.Browse.Shelf.Current?.Title);
        reader.Press("g", "Enter").Press("/").Type("clover").Press("Enter");
        Assert.Equal("Clover", reader.Browse.Reading?.Title);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
    }

    [Fact]
    public void Groups_and_views_are_chosen_in_the_menu()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 30);
        reader.Press("s").Click(40, reader.RowOf("] by year")).Click(40, reader.RowOf("] one row each")).Press("Esc");
        Assert.Equal(Grouping.Year, reader.Browse.Grouping);
        Assert.Equal(CardView.Row, reader.Browse.Shelf.Chosen);
        Assert.Equal(reader.RowOf("▾ 2026") + 1, reader.RowOf("Elm"));
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(20, 5)]
    public void The_menu_works_in_a_small_window(int width, int height)
    {
        using TestReader reader = TestReader.Over(Garden, width, height);
        reader.Press("s").Shows("by date").Press("G").Shows("[ ] one row").Press("Space", "g").Shows("by date").Press("j", "Enter");
        Assert.Equal(CardView.Row, reader.Browse.Shelf.Chosen);
        Assert.Equal("“Ash” Clover daisy Élan Elm", Titles(reader));
    }

    private static string Titles(TestReader reader) => string.Join(' ', reader.Browse.Shelf.Posts.Select(post => post.Title));
}
