using Blog.Screens;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Notes: peeked at where they are referred to.</summary>
public sealed class NoteStories : IDisposable
{
    private readonly LinkedEssays _essays = new();

    public void Dispose() => _essays.Dispose();

    [Fact]
    public void Enter_on_a_reference_opens_the_note_at_the_foot_and_the_text_does_not_move()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "6", "Tab").Shows("note 1");
        string[] before = reader.Rows;
        reader.Press("Enter").Shows("─ Note 1 ─").Shows("1. A short note, with an address in it.");
        int rule = reader.RowOf("─ Note 1 ─");
        Assert.Equal(before[..rule], reader.Rows[..rule]);
        Assert.Equal(22, reader.RowOf("1. A short note"));
        reader.Press("Esc");
        Assert.Equal(before, reader.Rows);
    }

    [Theory]
    [InlineData("Esc")]
    [InlineData("q")]
    [InlineData("Enter")]
    public void A_note_closes(string key)
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "6", "Tab", "Enter", key).DoesNotShow("Note 1");
        Assert.Null(reader.ExitCode);
        Assert.Equal(Focus.Article, reader.Browse.Focus);
    }

    [Fact]
    public void A_long_note_scrolls()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "7", "Tab", "Enter").Shows("2. A note that goes on for long.").DoesNotShow("Sentence 20");
        reader.Press("G").Shows("Sentence 20 of the long note.").DoesNotShow("A note that goes on");
        reader.Press("g").Shows("A note that goes on");
    }

    [Fact]
    public void A_note_does_not_hide_the_line_that_refers_to_it()
    {
        using TestReader reader = _essays.Open(80, 13);
        reader.Press("Enter", "2", "j", "7", "Tab");
        Assert.InRange(reader.RowOf("needs a note"), 7, 11);
        reader.Press("Enter").Shows("Note 2").Shows("needs a note");
        Assert.Equal(0, reader.RowOf("Note 2"));
    }

    [Fact]
    public void A_link_in_a_note_can_be_followed()
    {
        using TestReader reader = _essays.Open();
        reader.HasBrowser = true;
        reader.Press("Enter", "6", "Tab", "Enter", "Tab").Shows(" https://example.com/note");
        reader.Press("Enter");
        Assert.Equal(["https://example.com/note"], reader.Opened);
    }

    [Fact]
    public void The_way_back_at_the_end_leads_to_the_reference()
    {
        using TestReader reader = _essays.Open(80, 12);
        reader.Press("Enter", "G", "Tab");
        Assert.Contains("back to the text", reader.Rows[^1], StringComparison.Ordinal);
        reader.Press("Enter").Shows("What is said here needs a note.");
        Assert.Contains("note 2", reader.Rows[^1], StringComparison.Ordinal);
        reader.Press("Backspace").Shows("Sentence 20 of the long note.");
    }

    [Fact]
    public void A_click_on_a_reference_opens_the_note_and_a_click_beside_it_closes_it()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter");
        int row = reader.RowOf("note.¹");
        reader.Click(reader.Rows[row].IndexOf('¹', StringComparison.Ordinal), row).Shows("─ Note 1 ─");
        reader.Click(5, 2).DoesNotShow("Note 1");
    }

    [Fact]
    public void An_open_note_survives_a_resize()
    {
        using TestReader reader = _essays.Open();
        reader.Press("Enter", "6", "Tab", "Enter").Resize(50, 15).Shows("Note 1").Shows("1. A short note, with an address in it");
    }
}
