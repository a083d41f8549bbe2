using Blog.Posts;
using Blog.Screens;
using Blog.Tests.Search;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Finding essays by their words.</summary>
public sealed class SearchStories
{
    [Theory]
    [InlineData(120, 36)]
    [InlineData(80, 24)]
    [InlineData(50, 15)]
    [InlineData(40, 10)]
    public void I_type_words_and_the_essays_that_have_them_appear(int width, int height)
    {
        using TestReader reader = TestReader.OnTheNineEssays(width, height);
        reader.Press("/").Type("night prod").Shows("The Night Production");
        Assert.Equal("The Night Production Broke", reader.Search.Hits[0].Post.Title);
    }

    [Fact]
    public void Every_key_narrows_what_is_found_and_its_number_is_told()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("production").Shows("6 essays").Type(" tag:systems").Shows("2 essays").Press("Ctrl+U").Shows("after:2026-03");
    }

    [Fact]
    public void Enter_opens_the_essay_at_the_match()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("\"the phone rings\"");
        int offset = Assert.NotNull(reader.Search.Hits[0].SourceOffset);
        reader.Press("Enter");
        Assert.Equal(Focus.Article, reader.Browse.Focus);
        Assert.Contains("the phone rings", reader.Browse.Lit);
        ArticlePane article = reader.Browse.Article!;
        int row = article.Article.RowAt(offset);
        Assert.InRange(row, article.Top, article.Top + 22);
        reader.Shows("The phone rings.");
    }

    [Fact]
    public void Escape_leads_back_to_what_was_found_and_then_to_the_shelf()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        string shelf = reader.Press("3", "j").Text;
        reader.Press("/").Type("production").Press("Down", "Down");
        string found = reader.Text;
        reader.Press("Enter").DoesNotShow("6 essays").Press("Esc");
        Assert.Equal(found, reader.Text);
        reader.Press("Esc").Shows("9 essays · newest first");
        Assert.NotEqual(found, shelf);
    }

    [Fact]
    public void Up_or_Enter_brings_the_last_query_back_and_typing_begins_a_new_one()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("production").Press("Esc", "/").Shows("or Up for: production").Press("Up").Shows("6 essays");
        reader.Press("Esc", "/", "Enter").Shows("/ production").Press("Enter", "Esc", "Esc", "/").Type("logs").Shows("/ logs").DoesNotShow("production logs");
        reader.Press("Tab", "/").Shows("or Up for: logs").Press("Esc", "/").Shows("or Up for: logs");
    }

    [Fact]
    public void Tab_makes_the_query_the_filter_of_the_shelf()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("logs category:engineering").Press("Tab");
        int left = reader.Browse.Shelf.Posts.Length;
        reader.Shows($"engineering \"logs\" · {left} of 9 essays");
        Assert.InRange(left, 2, 8);
        reader.Press("Esc").Shows("engineering · 7 of 9 essays");
    }

    [Fact]
    public void The_shelf_finds_words_in_the_texts_and_not_only_on_the_cards()
    {
        Library library = Essays.Library(Essays.Of("One", "deep inside there is amber"), Essays.Of("Two", "nothing"), Essays.Of("Three", "amber and again amber"));
        using TestReader reader = TestReader.Over(library, 80, 24);
        reader.Press("/").Type("amber").Press("Ctrl+S");
        Assert.Equal(["Three", "One"], reader.Browse.Shelf.Posts.Select(post => post.Title));
        reader.Shows("\"amber\" · 2 of 3 essays");
    }

    [Fact]
    public void What_was_found_follows_the_posts_when_they_are_read_again()
    {
        Library library = Essays.Library(Essays.Of("One", "amber"), Essays.Of("Two", "amber"), Essays.Of("Three", "birch"));
        using TestReader reader = TestReader.Over(() => library, 80, 24);
        reader.Press("/").Type("amber").Press("Tab").Shows("2 of 3 essays");
        library = Essays.Library(Essays.Of("New", "amber"), Essays.Of("Two", "birch"), Essays.Of("One", "amber"));
        reader.Press("R").Shows("2 of 3 essays");
        Assert.Equal(["New", "One"], reader.Browse.Shelf.Posts.Select(post => post.Title).Order());
        Assert.All(reader.Browse.Shelf.Posts, post => Assert.Contains(post, library.Posts));
    }

    [Fact]
    public void A_word_that_is_nowhere_brings_up_the_nearest_and_Enter_searches_for_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("prodoctoin ").Shows("No essay has this. Nearest words:").Shows("production");
        reader.Press("Enter").Shows("6 essays");
    }

    [Fact]
    public void What_is_not_understood_is_said()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("year:soon").Shows("“soon” is no year");
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(80, 24)]
    [InlineData(120, 36)]
    public void A_search_is_over_all_essays_and_says_so_where_the_shelf_is_filtered(int width, int height)
    {
        using TestReader reader = TestReader.OnTheNineEssays(width, height);
        reader.Press("T").ChooseTag("career").Press("/").Shows("words of any of all 9 essays").Type("production").Shows("6 of all 9 essays");
        reader.Press("Esc", "Esc", "/", "Ctrl+U").Type("production").Shows("6 essays").DoesNotShow("of all");
    }

    [Fact]
    public void An_essay_that_the_shelf_does_not_hold_opens_beside_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 36);
        reader.Press("T").ChooseTag("career").Press("/").Type("night production broke").Press("Enter");
        reader.Shows("The phone rings.").Shows("not on this shelf").Shows("#career · 1 of 9 essays");
        reader.Press("Esc", "Esc").Shows("Why Finding a Job").DoesNotShow("not on this shelf");
    }

    [Fact]
    public void Digits_and_question_marks_are_typed_and_are_no_keys()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("5?q 2026");
        Assert.Equal("5?q 2026", reader.Search.Input.Text);
    }

    [Fact]
    public void A_click_chooses_and_a_click_on_the_chosen_one_opens()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("/").Type("production");
        string second = reader.Search.Hits[1].Post.Title;
        reader.Click(10, reader.RowOf(second[..20]));
        Assert.Equal(1, reader.Search.Place.Selected);
        reader.Click(10, reader.RowOf(second[..20]));
        Assert.Equal(second, reader.Browse.Reading?.Title);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
    }

    [Fact]
    public void The_last_of_what_is_found_is_reached_however_many_there_are()
    {
        Library library = Essays.Library([.. Enumerable.Range(1, 200).Select(n => Essays.Of($"Essay {n}", "amber"))]);
        using TestReader reader = TestReader.Over(library, 80, 24);
        reader.Press("/").Type("amber").Shows("200 essays");
        for (int i = 0; i < 199; i++) reader.Press("Down");
        reader.Shows("200 of 200").Shows("Essay 200");
    }
}
