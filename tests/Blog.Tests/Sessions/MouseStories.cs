using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>What the mouse does wherever it is; its bars have stories of their own.</summary>
public sealed class MouseStories : IDisposable
{
    private readonly LinkedEssays _essays = new();

    public void Dispose() => _essays.Dispose();

    [Fact]
    public void The_wheel_scrolls_the_pane_under_it_whichever_has_the_focus()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 30);
        reader.WheelDown(100, 10).WheelDown(100, 10).Shows("1 of 9");
        Assert.Equal((Focus.Shelf, 6), (reader.Browse.Focus, reader.Browse.Article!.Top));
        reader.WheelUp(100, 10).Press("Enter").WheelDown(10, 10).Shows("2 of 9");
    }

    [Fact]
    public void The_wheel_over_header_and_footer_moves_nothing()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        string[] before = reader.Rows;
        Assert.Equal(before, reader.WheelDown(10, 0).WheelDown(10, 29).Rows);
    }

    [Fact]
    public void A_click_on_a_link_follows_it_also_out_of_the_other_pane()
    {
        using TestReader reader = _essays.Open(130, 30);
        Click(reader, "the other essay").Shows("Nothing leads away at first.");
        Assert.Equal(Focus.Article, reader.Browse.Focus);
        reader.Press("Backspace").Shows("It begins with");
    }

    [Fact]
    public void A_click_selects_a_card_and_a_second_one_opens_it()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Click(reader, "You Learn Engineering").Shows("2 of 9");
        Click(reader, "You Learn Engineering").Shows("March 24, 2026");
    }

    [Fact]
    public void In_the_tag_panel_a_click_chooses_a_tag_and_one_outside_closes_the_panel()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Click(reader.Press("T"), "] production").Shows("[x] production");
        reader.Click(1, 1).DoesNotShow("[x]").Shows("#production · ").DoesNotShow("─ Filter ─");
    }

    [Fact]
    public void In_the_tag_panel_a_click_on_the_name_of_a_section_goes_there()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Click(reader.Press("T"), "Categories").Shows("] Career");
    }

    [Fact]
    public void In_the_contents_a_click_on_a_heading_goes_there()
    {
        using TestReader reader = _essays.Open(80, 14);
        Click(reader.Press("Enter", "t"), "The end of it").DoesNotShow("─ Contents ─").Shows("The end of it").DoesNotShow("It begins with");
        reader.Press("Backspace").Shows("It begins with");
    }

    [Fact]
    public void In_the_contents_a_click_on_the_line_that_narrows_them_leaves_them_open_and_one_outside_closes_them()
    {
        using TestReader reader = _essays.Open(80, 24);
        Click(reader.Press("Enter", "t"), "type to narrow").Shows("─ Contents ─");
        reader.Click(0, 0).DoesNotShow("─ Contents ─").Shows("It begins with");
    }

    [Fact]
    public void The_wheel_over_a_list_goes_through_it_and_the_text_below_stays()
    {
        using TestReader reader = _essays.Open(80, 24);
        string[] before = reader.Press("Enter").Rows;
        reader.Press("?").WheelDown(40, 12).Press("Esc");
        Assert.Equal(before, reader.Rows);
        reader.Press("t").WheelDown(40, 12).Shows("▌ The end of it").Press("Enter").DoesNotShow("It begins with");
    }

    [Fact]
    public void M_leaves_the_mouse_to_the_terminal_and_takes_it_back()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Assert.Equal(MouseReporting.Drag, reader.Mouse);
        reader.Press("M").Shows("M takes it back");
        Assert.Equal(MouseReporting.Off, reader.Mouse);
        Click(reader, "You Learn Engineering").Shows("1 of 9");
        reader.Press("M", "j", "k");
        Assert.Equal(MouseReporting.Drag, reader.Mouse);
        Click(reader, "You Learn Engineering").Shows("2 of 9");
    }

    private static TestReader Click(TestReader reader, string text)
    {
        int row = reader.RowOf(text);
        return reader.Click(reader.Rows[row].IndexOf(text, StringComparison.Ordinal) + 2, row);
    }
}
