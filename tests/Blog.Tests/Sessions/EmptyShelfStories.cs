using Blog.Screens;
using Blog.Search;
using Blog.Tests.Search;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>A shelf with nothing on it.</summary>
public sealed class EmptyShelfStories
{
    [Fact]
    public void A_folder_without_posts_says_so()
    {
        using TestReader reader = TestReader.Over(Essays.Library(), 80, 24);
        reader.Shows("There are no posts here.").Press("j", "Enter", "T", "Esc", "s", "Esc", "/").Type("x").Shows("No essay has this.");
    }

    [Fact]
    public void A_filter_that_leaves_nothing_says_what_to_take_off_and_what_that_leaves()
    {
        using TestReader reader = Filtered("tag:career tag:rag -tag:ai", 80, 24);
        reader.Shows("No essay has all of this. Esc takes -#ai off.");
        Assert.Matches(@"× -#ai +leaves 0 essays", reader.Text);
        Assert.Matches(@"× #rag +leaves 1 essay\b", reader.Text);
        reader.Click(6, reader.RowOf("× #rag")).Shows("#career -#ai · 1 of 9 essays").Shows("Why Finding a Job");
    }

    [Theory]
    [InlineData(40, 10, "No essay has all of these tags.")]
    [InlineData(20, 5, "Nothing. Esc")]
    public void It_says_so_in_a_small_window_too(int width, int height, string text)
    {
        using TestReader reader = Filtered("tag:career tag:rag", width, height);
        reader.Shows(text).Press("Esc").Shows("Why Finding");
    }

    [Fact]
    public void A_text_that_is_nowhere_says_so_once_the_texts_are_searched()
    {
        using TestReader reader = Filtered("zyzzyva", 80, 24);
        reader.Shows("No essay has this. Esc takes \"zyzzyva\" off.").Press("Esc").Shows("9 essays · newest first");
    }

    [Fact]
    public void It_counts_what_is_left_where_words_stay_in_the_filter()
    {
        using TestReader reader = Filtered("production tag:career category:\"AI Engineering\"", 80, 24);
        Assert.Matches(@"× #career +leaves \d essays?\b", reader.Text);
        Assert.Matches(@"× AI Engineering +leaves \d essays?\b", reader.Text);
        Assert.Matches(@"× ""production"" +leaves 0 essays", reader.Text);
        int left = reader.Browse.WaysOut.Single(way => way.Part.ToString() == "#career").Left ?? -1;
        reader.Click(6, reader.RowOf("× #career")).Shows($"\"production\" · {left} of 9");
    }

    [Fact]
    public void Of_a_phrase_it_says_the_most_that_there_may_be()
    {
        using TestReader reader = Filtered("\"production logs are\" zyzzyva", 80, 24);
        Assert.Matches(@"× ""zyzzyva"" +leaves (at most \d|0) essays?", reader.Text);
    }

    private static TestReader Filtered(string query, int width, int height) =>
        TestReader.OnTheNineEssays(width, height, new BrowseScreen { Filter = Query.Parse(query).Filter });
}
