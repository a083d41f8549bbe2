using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>The headings beside the text, where the window is very wide.</summary>
public sealed class SideContentsStories
{
    private static readonly TerminalTraits WithMargins = new() { LeftRightMargins = true, SynchronizedOutput = true, Colors = ColorDepth.TrueColor };

    [Theory]
    [InlineData(160, true)]
    [InlineData(159, false)]
    public void Over_the_full_window_they_stand_beside_the_text_from_160_columns(int width, bool stands)
    {
        using TestReader reader = Zoomed(width);
        Assert.Equal(stands, Contents(reader) is not null);
    }

    [Theory]
    [InlineData(190, true)]
    [InlineData(189, false)]
    public void In_two_panes_they_stand_there_from_190_columns(int width, bool stands)
    {
        using TestReader reader = TestReader.At(WithMargins, width, 40);
        Assert.Null(Contents(reader.Press("4", "j")));
        Assert.Equal(stands, Contents(reader.Press("Enter")) is not null);
    }

    [Fact]
    public void The_heading_that_I_am_under_is_marked()
    {
        using TestReader reader = Zoomed(170);
        string[] headings = [.. reader.Browse.Article!.Article.Headings.Select(heading => Begin(heading.Text))];
        Assert.DoesNotContain("›", Contents(reader), StringComparison.Ordinal);
        reader.Press("]", "]");
        Assert.Contains("› " + headings[1], Contents(reader), StringComparison.Ordinal);
        Assert.DoesNotContain("› " + headings[0], Contents(reader), StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_goes_to_a_heading_and_back_comes_back()
    {
        using TestReader reader = Zoomed(170);
        var heading = reader.Browse.Article!.Article.Headings[2];
        int row = Array.FindIndex(reader.Rows, row => row.Length > 118 && row[118..].Contains(Begin(heading.Text), StringComparison.Ordinal));
        reader.Click(125, row);
        Assert.Equal(heading.Row, reader.Browse.Article!.Top);
        reader.Press("Backspace");
        Assert.Equal(0, reader.Browse.Article!.Top);
    }

    [Fact]
    public void The_text_does_not_move_for_them()
    {
        using TestReader with = Zoomed(170);
        using TestReader without = Zoomed(170, new BrowseScreen { ShowsContents = false });
        Assert.Null(Contents(without));
        Assert.Equal(without.Rows.Select(row => Left(row)), with.Rows.Select(row => Left(row)));
    }

    [Fact]
    public void A_line_of_scroll_costs_no_more_beside_them()
    {
        using TestReader reader = Zoomed(170);
        int[] costs = [.. Enumerable.Range(0, 60).Select(_ => reader.Press("j").BytesOfLastStep).Order()];
        Assert.True(costs[30] < 150, string.Join(' ', costs));
    }

    [Fact]
    public void Where_the_terminal_would_scroll_them_along_they_do_not_stand_over_the_full_window()
    {
        using TestReader reader = TestReader.At(WithMargins with { LeftRightMargins = false }, 170, 40);
        Assert.Null(Contents(reader.Press("4", "j").Press("z", "Enter")));
        Assert.Null(Contents(reader.Press("z")));
        Assert.NotNull(Contents(reader.Resize(200, 40)));
    }

    private static TestReader Zoomed(int width, BrowseScreen? first = null) =>
        TestReader.At(WithMargins, width, 40, first).Press("4", "j").Press("z", "Enter");

    private static string Begin(string heading) => heading[..Math.Min(heading.Length, 14)];

    private static string Left(string row) => row[..Math.Min(row.Length, 118)].TrimEnd();

    /// <summary>What stands to the right of the text, or null where nothing does.</summary>
    private static string? Contents(TestReader reader)
    {
        int right = reader.Cells.Size.Width - ((reader.Cells.Size.Width - 66) / 2);
        if (reader.Browse.Layout(new(reader.Cells.Size, reader.Theme)) is { HasTwoPanes: true } layout) right = layout.Article.X + ((layout.Article.Width + 66) / 2) + 1;
        string text = string.Join('\n', reader.Rows[..^1].Select(row => row.Length > right + 1 ? row[(right + 1)..] : ""));
        return reader.Browse.Article?.Article.Headings.Any(heading => text.Contains(Begin(heading.Text), StringComparison.Ordinal)) is true ? text : null;
    }
}
