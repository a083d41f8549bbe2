using Blog.Articles;
using Blog.Screens;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Every action by its name.</summary>
public sealed class PaletteStories
{
    [Theory]
    [InlineData(":")]
    [InlineData("Ctrl+P")]
    public void Typing_a_part_of_a_name_finds_an_action_and_its_key(string key)
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", key).Send("cont").Shows("contents: contents").Press("Enter");
        Assert.IsType<ContentsScreen>(reader.Top);
    }

    [Fact]
    public void Every_key_of_the_screen_below_is_there()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", ":");
        PaletteScreen palette = Assert.IsType<PaletteScreen>(reader.Top);
        foreach (string action in reader.KeysBelow.Select(binding => binding.Action).Where(action => action is not ("palette" or "percent")))
        {
            reader.Press("Ctrl+U").Send(action.Replace('-', ' ')).DoesNotShow("Nothing here is called that.");
        }

        Assert.Equal("All actions", reader.Rows.First(row => row.Contains("All actions", StringComparison.Ordinal)).Trim(' ', '┌', '─', '┐', '▐'));
        Assert.NotEmpty(palette.Actions.Bindings);
    }

    [Fact]
    public void What_says_nothing_without_a_number_is_not_offered()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", ":").Send("percent").Press("Enter");
        Assert.NotEqual(0, reader.Browse.Article!.Top);
    }

    [Fact]
    public void The_link_to_a_place_as_it_is_copied_opens_there()
    {
        using LinkedEssays essays = new();
        using TestReader reader = essays.Open();
        reader.Press("Enter", "]", "]", "Y");
        Assert.Equal("first#the-end-of-it", reader.Copied);
        reader.Press("Esc", "j", ":").Send("open " + reader.Copied).Press("Enter");
        ArticleHeading heading = reader.Browse.Article!.Article.Headings[^1];
        Assert.Equal("The First Essay", reader.Browse.Article.Post.Title);
        Assert.InRange(heading.Row - reader.Browse.Article.Top, 0, 20);
        Assert.NotEqual(0, reader.Browse.Article.Top);
        reader.Press(":").Send("open first#nowhere").Press("Enter").Shows("This essay has no heading #nowhere.");
    }

    [Fact]
    public void A_reader_may_begin_at_a_heading()
    {
        using LinkedEssays essays = new();
        using TestReader reader = TestReader.On(essays.Folder, 80, 12, new BrowseScreen { OpenAtStart = "first", FragmentAtStart = "a-long-way" });
        Assert.Contains("A long way", reader.Rows[0], StringComparison.Ordinal);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
    }

    [Fact]
    public void A_percentage_goes_there()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", ":").Send("50%").Press("Enter");
        int rows = reader.Browse.Article!.Article.Lines.Length;
        Assert.Equal(rows / 2, reader.Browse.Article.Top);
    }

    [Fact]
    public void An_essay_opens_by_its_slug_or_a_part_of_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press(":").Send("open ai-is-not").Press("Enter").Shows("AI Is Not a Model. It Is a System.");
        Assert.Equal(Focus.Article, reader.Browse.Focus);
        string slug = reader.Browse.Library!.Posts[4].Slug;
        reader.Press(":").Send("open " + slug).Press("Enter").Shows("5 of 9");
    }

    [Fact]
    public void A_theme_a_tag_and_a_measure_are_set_by_a_word()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 24);
        reader.Press("Enter", ":").Send("measure 40").Press("Enter");
        Assert.Equal(40, reader.Browse.Article!.Article.Width);
        reader.Press(":").Send("theme paper").Press("Enter");
        Assert.Equal("paper", reader.Browse.Asked!.Theme.Name);
        reader.Press(":").Send("tag systems").Press("Enter").Shows("#systems");
        Assert.Equal(Focus.Shelf, reader.Browse.Focus);
    }

    [Theory]
    [InlineData("theme papre", "There is no theme papre. Did you mean paper?")]
    [InlineData("tag sistems", "There is no tag sistems. Did you mean systems?")]
    [InlineData("opne x", "There is no command opne. Did you mean open?")]
    [InlineData("open zzzz", "There is no essay zzzz.")]
    [InlineData("measure wide", "The measure is a number of cells, not wide.")]
    public void What_is_not_there_is_said_with_what_was_meant(string typed, string answer)
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 24);
        reader.Press(":").Send(typed).Press("Enter").Shows(answer);
    }

    [Fact]
    public void Actions_of_the_program_work_from_there_too()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press(":").Send("quit at once").Press("Enter");
        Assert.Equal(0, reader.ExitCode);
    }
}
