using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>The bars at the side, which show how far down one is, and which the mouse can drag.</summary>
public sealed class BarStories : IDisposable
{
    private const int Bar = 79;

    private readonly PostsFolder _folder = PostsFolder.WithThree();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_thumb_says_how_far_down_I_am_and_is_at_an_end_only_where_I_am()
    {
        using TestReader reader = Open();
        int length = Thumb(reader).Length;
        Assert.Equal(0, Thumb(reader).Start);
        reader.Press("j");
        Assert.Equal(1, Thumb(reader).Start);
        reader.Press("G");
        Assert.Equal(23 - length, Thumb(reader).Start);
        reader.Press("k");
        Assert.Equal(22 - length, Thumb(reader).Start);
    }

    [Fact]
    public void Dragging_the_thumb_moves_the_text_in_proportion_and_to_its_ends()
    {
        using TestReader reader = Open();
        (int start, int length) = Thumb(reader);
        reader.MouseDown(Bar, start).MouseMove(Bar, (23 - length) / 2).Shows("Paragraph 30 of three");
        Assert.Equal((23 - length) / 2, Thumb(reader).Start);
        reader.MouseMove(Bar, 22).Shows("Paragraph 60 of three").Shows("100%");
        reader.MouseMove(Bar, 0).MouseUp(Bar, 0).Shows("Paragraph 1 of three");
        Assert.Equal(0, Thumb(reader).Start);
    }

    [Fact]
    public void A_drag_goes_on_beside_the_bar_until_the_button_is_released()
    {
        using TestReader reader = Open();
        reader.MouseDown(Bar, 1).MouseMove(20, 12).DoesNotShow("Paragraph 1 of three");
        string[] there = reader.Rows;
        reader.MouseMove(5, 1).Shows("Paragraph 1 of three");
        reader.MouseMove(40, 12).MouseUp(40, 12);
        Assert.Equal(there, reader.Rows);
        reader.MouseMove(40, 1).MouseUp(40, 1);
        Assert.Equal(there, reader.Rows);
        Assert.Null(reader.Browse.Held);
    }

    [Fact]
    public void A_press_beside_the_thumb_brings_it_there_and_holds_it()
    {
        using TestReader reader = Open();
        reader.MouseDown(Bar, 11).Shows("Paragraph 30 of three");
        Assert.InRange(11, Thumb(reader).Start, Thumb(reader).Start + Thumb(reader).Length - 1);
        reader.MouseMove(Bar, 22).Shows("Paragraph 60 of three").MouseUp(Bar, 22);
    }

    [Fact]
    public void A_press_on_the_thumb_moves_nothing()
    {
        using TestReader reader = Open();
        reader.Press("3", "0", "j");
        string[] before = reader.Rows;
        reader.MouseDown(Bar, Thumb(reader).Start);
        Assert.Equal(before, reader.Rows);
        reader.MouseMove(Bar - 9, Thumb(reader).Start).MouseUp(Bar - 9, 5);
        Assert.Equal(before, reader.Rows);
        reader.Press("Backspace").Shows("There is nothing to go back to.");
    }

    [Fact]
    public void A_drag_is_one_jump_to_come_back_from()
    {
        using TestReader reader = Open();
        reader.Press("5", "j");
        string[] before = reader.Rows;
        reader.MouseDown(Bar, Thumb(reader).Start);
        for (int y = 2; y < 20; y++) reader.MouseMove(Bar, y);
        string[] there = reader.MouseUp(Bar, 19).Rows;
        reader.Press("Backspace");
        Assert.Equal(before[..^1], reader.Rows[..^1]);
        reader.Press("L");
        Assert.Equal(there[..^1], reader.Rows[..^1]);
        reader.Press("Backspace", "Backspace").Shows("There is nothing to go back to.");
    }

    [Fact]
    public void An_essay_whose_end_was_only_passed_in_a_drag_is_not_read()
    {
        using TestReader reader = TestReader.Remembered(_folder.Path, _folder.StateFile, 80, 24, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        reader.Press("Enter").MouseDown(Bar, 0).MouseMove(Bar, 22).Shows("100%").MouseMove(Bar, 11).MouseUp(Bar, 11);
        Assert.False(reader.Browse.Memory!.IsRead("three"));
        Assert.InRange(reader.Browse.Memory.Percent("three"), 40, 70);
        reader.MouseDown(Bar, 11).MouseMove(Bar, 22).MouseUp(Bar, 22);
        Assert.True(reader.Browse.Memory!.IsRead("three"));
    }

    [Fact]
    public void Where_I_dragged_to_is_a_place_in_the_text()
    {
        using TestReader reader = Open();
        string top = reader.MouseDown(Bar, 0).MouseMove(Bar, 9).MouseUp(Bar, 9).Rows.First(row => row.Contains("Paragraph", StringComparison.Ordinal)).Trim();
        Assert.Contains(top[..16], reader.Resize(50, 15).Rows.First(row => row.Contains("Paragraph", StringComparison.Ordinal)), StringComparison.Ordinal);
        reader.Press("h", "Enter").Shows(top[..16]);
    }

    [Fact]
    public void What_fits_has_no_bar_and_a_narrow_window_keeps_its_cells()
    {
        using TestReader reader = Open();
        reader.Press("h");
        Assert.Equal(0, Thumb(reader).Length);
        reader.Press("Enter").Resize(29, 10);
        Assert.Equal(0, Thumb(reader, 28).Length);
        reader.Resize(30, 10);
        Assert.NotEqual(0, Thumb(reader, 29).Length);
    }

    [Fact]
    public void Another_key_lets_the_thumb_go()
    {
        using TestReader reader = Open();
        reader.MouseDown(Bar, 0).MouseMove(Bar, 9).Press("g").MouseMove(Bar, 14).Shows("Paragraph 1 of three");
        reader.MouseDown(Bar, 0).Resize(80, 30).MouseMove(Bar, 14).Shows("Paragraph 1 of three");
    }

    [Fact]
    public void The_bar_is_not_the_row_beside_it()
    {
        _folder.Write("three", 3, "<details><summary>The whole log</summary>\n\nIt was long.\n\n</details>");
        using TestReader reader = Open();
        int row = reader.RowOf("The whole log");
        reader.Click(Bar, row).DoesNotShow("It was long.");
    }

    [Fact]
    public void On_the_shelf_the_drag_looks_around_and_the_selection_follows_at_its_end()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 24);
        Assert.Equal(3, Thumb(reader, 99).Start);
        reader.MouseDown(99, 3).MouseMove(99, 21).DoesNotShow("AI Is Not a Model").Shows("1 of 9");
        int last = Thumb(reader, 99).Start + Thumb(reader, 99).Length;
        Assert.Equal(reader.Browse.Layout(new App.Surroundings(new Size(100, 24), reader.Theme)).Shelf.Bottom, last);
        string[] seen = reader.Rows;
        reader.MouseUp(99, 21).DoesNotShow("1 of 9").Shows("▌");
        Assert.Equal(seen.Select(row => row.Replace('▌', ' ')).ToArray()[..^1], reader.Rows.Select(row => row.Replace('▌', ' ')).ToArray()[..^1]);
        reader.Press("G").Shows("9 of 9");
        reader.Click(99, 3).Shows("AI Is Not a Model");
    }

    [Fact]
    public void Side_by_side_each_pane_has_its_bar_and_the_wheel_over_it_scrolls_that_pane()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 24);
        int shelf = reader.Rows[2].IndexOf('┬', StringComparison.Ordinal);
        Assert.NotEqual(0, Thumb(reader, shelf).Length);
        Assert.NotEqual(0, Thumb(reader, 129).Length);

        reader.WheelDown(129, 10).Shows("1 of 9");
        Assert.NotEqual(3, Thumb(reader, 129).Start);
        reader.WheelDown(shelf, 10).Shows("2 of 9").WheelUp(shelf, 10);

        ArticlePane before = reader.Browse.Article!;
        reader.MouseDown(shelf, 3).MouseMove(shelf, 20).MouseMove(shelf, 12);
        Assert.Same(before, reader.Browse.Article);
        reader.MouseUp(shelf, 12);
        Assert.Equal(Focus.Shelf, reader.Browse.Focus);
        Assert.NotEqual(before.Post.Path, reader.Browse.Article!.Post.Path);

        reader.Click(129, 12);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
        Assert.NotEqual(0, reader.Browse.Article.Top);
    }

    [Fact]
    public void Without_signs_beyond_ASCII_the_thumb_is_another()
    {
        using TestReader reader = Open();
        reader.Press(":").Type("theme ascii").Press("Enter");
        Assert.Equal("ascii", reader.Theme.Name);
        Assert.Equal("#", reader.Cells[new Position(Bar, 0)].Text);
        reader.MouseDown(Bar, 0).MouseMove(Bar, 22).Shows("Paragraph 60 of three");
    }

    private TestReader Open()
    {
        TestReader reader = TestReader.On(_folder.Path, 80, 24);
        return reader.Press("Enter");
    }

    /// <summary>The rows of the thumb in a column of the screen; none where there is no bar.</summary>
    private static (int Start, int Length) Thumb(TestReader reader, int column = Bar)
    {
        string[] glyphs = [reader.Theme.Glyphs.ScrollThumb, reader.Theme.Glyphs.DividerThumb];
        CellBuffer cells = reader.Cells;
        int[] rows = [.. Enumerable.Range(0, reader.Rows.Length).Where(row => glyphs.Contains(cells[new Position(column, row)].Text))];
        Assert.True(rows.Length == 0 || rows[^1] - rows[0] == rows.Length - 1, reader.Picture);
        return (rows.FirstOrDefault(), rows.Length);
    }
}
