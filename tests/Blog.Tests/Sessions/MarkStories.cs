using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Marks in an essay.</summary>
public sealed class MarkStories
{
    [Fact]
    public void A_mark_leads_back_to_its_sentence_at_any_width()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "m", "a").Shows("Marked as a.");
        string[] before = reader.Rows;
        reader.Press("G", "'", "a");
        Assert.Equal(before[..^1], reader.Rows[..^1]);
        reader.Resize(50, 15).Press("G", "'", "a").Resize(80, 24);
        Assert.Equal(before[..^1], reader.Rows[..^1]);
    }

    [Fact]
    public void Two_quotes_lead_to_the_place_before_the_jump_and_back()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "m", "a", "G");
        string[] end = reader.Rows;
        reader.Press("'", "a");
        string[] marked = reader.Rows;
        reader.Press("'", "'");
        Assert.Equal(end[..^1], reader.Rows[..^1]);
        reader.Press("'", "'");
        Assert.Equal(marked[..^1], reader.Rows[..^1]);
    }

    [Fact]
    public void Each_essay_has_its_own_marks()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "m", "q", "J", "'").DoesNotShow("set: q").Press("q").Shows("This essay has no mark q.");
        reader.Press("K", "'").Shows("set: q");
    }

    [Fact]
    public void Marks_are_there_again_the_next_day()
    {
        using PostsFolder folder = PostsFolder.WithThree();
        DateTimeOffset now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
        string[] before;
        using (TestReader reader = TestReader.Remembered(folder.Path, folder.StateFile, 80, 24, now))
        {
            reader.Press("Enter", "Space", "m", "a");
            before = reader.Rows;
            reader.Press("g");
        }

        using TestReader again = TestReader.Remembered(folder.Path, folder.StateFile, 80, 24, now.AddDays(1));
        again.Press("Enter", "'", "a");
        Assert.Equal(before[..^1], again.Rows[..^1]);
    }

    [Fact]
    public void What_is_no_letter_is_said_and_escape_sets_nothing()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "m", "7").Shows("A mark is a letter from a to z.").Press("m", "Esc", "'").DoesNotShow("set:");
    }
}
