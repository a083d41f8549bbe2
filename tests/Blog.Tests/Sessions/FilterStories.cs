using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Tests.Search;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>What the header says of the filter, and taking parts of it off.</summary>
public sealed class FilterStories
{
    private static readonly Library Garden = Essays.Library(
        Essays.Of("Ash", date: "2026-05-01", category: "Trees", tags: ["wood", "tall"], authors: ["Ada Lane"]),
        Essays.Of("Birch", date: "2026-04-01", category: "Trees", tags: ["wood", "white"], authors: ["Ben Moor"]),
        Essays.Of("Clover", date: "2025-03-01", category: "Meadow", tags: ["low"], authors: ["Ada Lane", "Ben Moor"]),
        Essays.Of("Daisy", date: "2024-02-01", category: "Meadow", tags: ["low", "white"]),
        Essays.Of("Elm", date: "2024-01-01", tags: ["wood", "tall"], authors: ["Cy Nord"]));

    [Fact]
    public void Every_part_of_a_filter_from_the_command_line_has_its_chip()
    {
        using TestReader reader = Filtered("tag:wood -tag:white any-tag:tall any-tag:low year:2026 category:trees author:\"Ada Lane\" after:2026-01 is:unread ash", 200);
        reader.Shows("#wood any #tall any #low -#white trees by Ada Lane 2026 from 2026-01-01 is:unread \"ash\" · 1 of 5 essays");
    }

    [Fact]
    public void Escape_takes_off_first_what_came_in_last()
    {
        using TestReader reader = TestReader.Over(Garden, 100, 30);
        reader.Press("T", "Tab").Shows("Meadow").Press("Space", "Esc");
        reader.Press("T").SelectTag("low").Press("Enter").Shows("Meadow #low · 2 of 5 essays");
        reader.Press("Esc").Shows("Meadow · 2 of 5 essays").DoesNotShow("Meadow #low");
        reader.Press("Esc").Shows("5 essays · newest first");
    }

    [Fact]
    public void A_click_on_a_chip_takes_it_off()
    {
        using TestReader reader = Filtered("tag:wood -tag:white year:2026", 100);
        reader.Click(reader.Rows[0].IndexOf("-#white", StringComparison.Ordinal) + 3, 0);
        reader.Shows("#wood 2026 · 2 of 5 essays");
        reader.Click(reader.Rows[0].IndexOf("2 of 5", StringComparison.Ordinal), 0).Shows("#wood 2026 · 2 of 5 essays");
    }

    [Fact]
    public void Where_the_header_is_narrow_the_chips_that_Escape_takes_next_stay()
    {
        using TestReader reader = Filtered("tag:wood tag:tall category:trees year:2026 year:2025", 20, 5);
        reader.Shows("… trees 2026 2025").Press("Esc").Shows("… #tall trees 2026").Press("Esc").Shows("#wood #tall trees");
    }

    [Theory]
    [InlineData("tag:wood", "Ash Birch Elm")]
    [InlineData("-tag:wood", "Clover Daisy")]
    [InlineData("any-tag:tall any-tag:low", "Ash Clover Daisy Elm")]
    [InlineData("category:trees", "Ash Birch")]
    [InlineData("-year:2024", "Ash Birch Clover")]
    [InlineData("author:\"ben moor\" before:2026", "Clover")]
    [InlineData("daisy", "Daisy")]
    public void The_shelf_holds_what_the_filter_leaves(string query, string titles)
    {
        using TestReader reader = Filtered(query, 100);
        Assert.Equal(titles, string.Join(' ', reader.Browse.Shelf.Posts.Select(post => post.Title)));
    }

    [Fact]
    public void The_panel_has_a_section_for_every_kind_of_value_that_the_posts_have()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("T").Shows("Tags  Categories  Years  Authors").Shows("] wood");
        reader.Press("Tab").Shows("] Meadow").Press("l").Shows("] 2026").Press("Right").Shows("] Ada Lane");
        reader.Press("Tab").Shows("] wood").Press("Shift+Tab").Shows("] Cy Nord").Press("h").Shows("] 2024");
    }

    [Fact]
    public void The_exclamation_mark_excludes_and_again_lets_in()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("T").SelectTag("wood").Press("!").Shows("[-] wood").Shows("2 essays");
        reader.Press("Esc").Shows("-#wood · 2 of 5 essays");
        reader.Press("T").SelectTag("wood").Press("!", "Esc").Shows("5 essays · newest first");
    }

    [Fact]
    public void A_makes_one_of_the_chosen_tags_enough()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("T").SelectTag("tall").Press("Space").SelectTag("low").Press("Space").Shows("0 essays");
        reader.Press("a").Shows("Tags (any)").Shows("[o] tall").Shows("[o] low").Shows("4 essays");
        Assert.Matches(@"white\s+5", reader.Rows[reader.RowOf("] white")]);
        reader.Press("a").Shows("[x] tall").Shows("0 essays");
    }

    [Fact]
    public void Of_categories_years_and_authors_one_is_enough_and_the_counts_say_so()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("T", "Tab", "Tab", "Space").Shows("[x] 2026").Shows("2 essays");
        Assert.Matches(@"2025\s+3", reader.Rows[reader.RowOf("] 2025")]);
        reader.Press("j", "Space").Shows("3 essays");
    }

    [Fact]
    public void The_list_is_narrowed_by_typing()
    {
        using TestReader reader = TestReader.Over(Garden, 80, 24);
        reader.Press("T", "/", "w", "h").Shows("] white").DoesNotShow("] wood");
        reader.Press("Enter", "Enter").Shows("#white · 2 of 5 essays");
        reader.Press("T", "/", "q", "q").Shows("Nothing here is called that.").Press("Esc").Shows("] wood").Press("Esc").DoesNotShow("] wood");
    }

    [Fact]
    public void Under_a_search_the_counts_are_of_what_was_found_however_a_tag_is_written()
    {
        Library library = Essays.Library(
            Essays.Of("One", "amber", tags: ["Deep Sea"]), Essays.Of("Two", "amber", tags: ["other"]), Essays.Of("Three", tags: ["deep-sea"]));
        using TestReader reader = TestReader.Over(library, 80, 24, new BrowseScreen { Filter = Query.Parse("amber").Filter });
        reader.Press("T").Shows("2 essays");
        Assert.Matches(@"deep-sea\s+1", reader.Rows[reader.RowOf("] deep-sea")]);
        reader.Press("Enter").Shows("\"amber\" #deep-sea · 1 of 3 essays");
    }

    [Fact]
    public void C_takes_everything_off()
    {
        using TestReader reader = Filtered("tag:wood year:2026", 80);
        reader.Press("T", "c").Shows("5 essays").Press("Esc").Shows("5 essays · newest first");
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(20, 5)]
    public void The_panel_works_in_a_small_window(int width, int height)
    {
        using TestReader reader = TestReader.Over(Garden, width, height);
        reader.Press("T").Shows("Tags").SelectTag("low").Shows("] low").Press("Space").Shows("[x] low");
        reader.Press("Tab").Shows("Categories").Shows("] Meadow").Press("Enter").Shows("#low Meadow");
    }

    private static TestReader Filtered(string query, int width, int height = 24) =>
        TestReader.Over(Garden, width, height, new BrowseScreen { Filter = Query.Parse(query).Filter });
}
