using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>How far one is, what comes next, and how code and folded parts are set.</summary>
public sealed class ProgressStories : IDisposable
{
    private readonly PostsFolder _folder = PostsFolder.WithThree();

    [Fact]
    public void The_footer_tells_how_long_the_rest_takes()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter");
        Assert.Matches(@"\d+% · 5 min left", reader.Rows[^1]);
        reader.Press("G").Shows("100%").DoesNotShow("min left");
    }

    [Fact]
    public void Space_at_the_end_offers_the_next_essay_and_then_opens_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "G", "Space").Shows("The end. Once more for: You Learn Engineering When");
        reader.Press("Space").Shows("March 24, 2026");
    }

    [Fact]
    public void Another_key_takes_the_offer_back()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "G", "Space", "k", "j", "Space").Shows("The end. Once more for:");
        reader.Press("Esc").Shows("1 of 9");
    }

    [Fact]
    public void The_last_essay_says_that_it_is_the_last()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("G", "Enter", "G", "Space").Shows("this is the last essay");
    }

    [Fact]
    public void Long_code_can_be_cut_and_scrolled_sideways()
    {
        _folder.Write("code", 9, "\n```csharp\nstring line = \"" + string.Join(' ', Enumerable.Range(1, 40)) + "\";\n```\n");
        using TestReader reader = TestReader.On(_folder.Path, 80, 24);
        reader.Press("Enter").Shows("↩").Shows("39 40");
        reader.Press("w").DoesNotShow("↩").DoesNotShow("39 40");
        for (int i = 0; i < 12; i++) reader.Press("Shift+Right");
        reader.Shows("39 40").DoesNotShow("string line");
        for (int i = 0; i < 12; i++) reader.Press("Shift+Left");
        reader.Shows("string line");
        reader.Press("w").Shows("↩");
    }

    [Fact]
    public void What_is_folded_opens_and_closes_and_the_top_stays()
    {
        _folder.Write("folded", 9, "\n<details><summary>The whole log</summary>\n\nIt was long.\n\n</details>\n");
        using TestReader reader = TestReader.On(_folder.Path, 80, 24);
        reader.Press("Enter").Shows("The whole log").DoesNotShow("It was long.");
        string top = reader.Rows[0];
        reader.Press("Enter").Shows("It was long.");
        Assert.Equal(top, reader.Rows[0]);
        reader.Click(10, reader.RowOf("The whole log")).DoesNotShow("It was long.");
    }

    public void Dispose() => _folder.Dispose();
}
