using Blog.Screens;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>The keys of a screen, looked up.</summary>
public sealed class HelpStories
{
    [Fact]
    public void I_see_the_keys_of_the_pane_that_I_am_in()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("?").Send("/sort").Shows("order, groups, view").Press("Esc", "Esc");
        reader.Press("Enter", "?").Send("/heading").Shows("next heading").DoesNotShow("order, groups, view");
    }

    [Theory]
    [InlineData("half", "half a page")]
    [InlineData("HALF page", "half a page")]
    [InlineData("ctrl+d", "half a page")]
    [InlineData("bookmark", "B")]
    public void Words_after_a_slash_narrow_the_list(string words, string shown)
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "?").Send("/" + words).Shows(shown).DoesNotShow("leave the mouse");
    }

    [Fact]
    public void Enter_keeps_the_list_narrow_and_Esc_clears_it_before_it_closes()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("?").Send("/quit").Press("Enter").Shows("Keys for \"quit\"").Shows("quit at once").DoesNotShow("newest");
        Assert.IsType<HelpScreen>(reader.Press("Esc").Shows("j  Down").Top);
        Assert.IsType<BrowseScreen>(reader.Press("Esc").Top);
    }

    [Fact]
    public void A_word_that_no_key_knows_says_so_and_digits_and_letters_are_typed()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("?").Send("/q5jZ").Shows("No key has to do with that.").Shows("/q5jZ");
        reader.Press("Backspace", "Backspace", "Backspace").Shows("quit at once");
    }

    [Fact]
    public void The_dialog_stands_still_while_it_is_narrowed()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 60);
        reader.Press("?");
        int[] frame = Frame(reader);
        Assert.Equal(frame, Frame(reader.Send("/quit")));
    }

    private static int[] Frame(TestReader reader) =>
        [Array.FindIndex(reader.Rows, row => row.Contains('┌')), Array.FindIndex(reader.Rows, row => row.Contains('└'))];
}
