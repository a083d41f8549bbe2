using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Xunit.Abstractions;

namespace Blog.Tests.Drawing;

/// <summary>What actions cost on a slow line, in bytes. The terminal is one of which little is known: it has answered nothing yet.</summary>
public sealed class FrameBytesTests(ITestOutputHelper output)
{
    private static readonly TerminalTraits OverSsh = TerminalTraits.FromEnvironment(name => name == "TERM" ? "xterm-256color" : null);
    private static readonly TerminalTraits WithMargins = OverSsh with { LeftRightMargins = true, SynchronizedOutput = true };
    private readonly SampleReader _reader = new(new Size(100, 30));

    [Fact]
    public void A_line_of_scroll_with_the_footer_takes_less_than_120_bytes()
    {
        int[] down = [.. Enumerable.Range(0, 30).Select(top => Cost(_reader.Article(top), _reader.Article(top + 1), OverSsh))];
        int[] up = [.. Enumerable.Range(0, 30).Select(top => Cost(_reader.Article(top + 1), _reader.Article(top), OverSsh))];
        AssertMedian(120, [.. down, .. up], "a line of scroll");
        Assert.True(down.Concat(up).Max() < 150, "No line is much dearer.");
    }

    [Fact]
    public void A_page_takes_less_than_2500_bytes()
    {
        int[] pages = [.. Enumerable.Range(0, 10).Select(page => Cost(_reader.Article(page * 27), _reader.Article((page + 1) * 27), OverSsh))];
        AssertMedian(2_500, pages, "a page");
    }

    [Fact]
    public void Moving_the_selection_takes_less_than_250_bytes()
    {
        int[] moves = [.. Enumerable.Range(0, 4).Select(i => Cost(_reader.Shelf(i), _reader.Shelf(i + 1), OverSsh))];
        AssertMedian(250, moves, "moving the selection");
        int[] scrolled = [.. Enumerable.Range(4, 4).Select(i => Cost(_reader.Shelf(i, (i - 4) * 5), _reader.Shelf(i + 1, (i - 3) * 5), OverSsh))];
        output.WriteLine($"moving it out of the window: {string.Join(' ', scrolled)}");
    }

    [Fact]
    public void Straight_down_the_last_column_a_row_takes_three_bytes_to_reach()
    {
        CellBuffer empty = new(new Size(100, 30)), barred = new(new Size(100, 30));
        for (int row = 4; row < 8; row++) barred.Draw(new Position(99, row), Line.Of("#", Style.Plain), barred.Bounds);
        Frame before = _reader.Article(0) with { Cells = empty, Cursor = null, Scrolling = [] };
        Assert.Equal("\e[5;100H#\e[B#\e[B#\e[B#".Length, Cost(before, before with { Cells = barred }, OverSsh));
    }

    [Fact]
    public void The_first_frame_of_the_shelf_takes_less_than_4_kilobytes()
    {
        int bytes = new FrameWriter().Write(null, _reader.Shelf(0), OverSsh).Bytes.Length;
        output.WriteLine($"the first frame: {bytes}");
        Assert.True(bytes < 4_000, $"{bytes} bytes");
    }

    [Fact]
    public void Opening_help_takes_less_than_3_kilobytes()
    {
        AssertMedian(3_000, [Cost(_reader.Article(5), _reader.Help(_reader.Article(5)), OverSsh)], "opening help");
        AssertMedian(3_000, [Cost(_reader.Help(_reader.Article(5)), _reader.Article(5), OverSsh)], "closing help");
    }

    [Fact]
    public void In_a_pane_a_line_of_scroll_takes_less_than_150_bytes_where_there_are_side_margins()
    {
        SampleReader wide = new(new Size(130, 36));
        int[] lines = [.. Enumerable.Range(0, 30).Select(top => Cost(wide.Both(2, top), wide.Both(2, top + 1), WithMargins))];
        AssertMedian(150, lines, "a line of scroll in a pane");
    }

    [Fact]
    public void In_a_pane_without_side_margins_no_more_than_its_cells_are_sent()
    {
        SampleReader wide = new(new Size(130, 36));
        int[] lines = [.. Enumerable.Range(0, 30).Select(top => Cost(wide.Both(2, top), wide.Both(2, top + 1), OverSsh))];
        AssertMedian(66 * 31, lines, "a line of scroll in a pane without side margins");
    }

    [Fact]
    public void On_a_ground_of_its_own_scrolling_costs_little_more()
    {
        SampleReader paper = new(new Size(100, 30), new Style(Color.Rgb(0x2E2A25), Color.Rgb(0xFAF6EC)));
        TerminalTraits colourful = OverSsh with { Colors = ColorDepth.TrueColor };
        int[] lines = [.. Enumerable.Range(0, 30).Select(top => Cost(paper.Article(top), paper.Article(top + 1), colourful))];
        AssertMedian(200, lines, "a line of scroll on paper");
        int[] careful = [.. Enumerable.Range(0, 20).Select(top => Cost(paper.Article(top), paper.Article(top + 1), colourful with { BackgroundColorErase = false }))];
        AssertMedian(300, careful, "a line of scroll on paper, erasing nothing");
    }

    [Fact]
    public void An_identical_frame_costs_nothing() => Assert.Equal(0, Cost(_reader.Article(3), _reader.Article(3), OverSsh));

    private void AssertMedian(int limit, int[] costs, string action)
    {
        Array.Sort(costs);
        output.WriteLine($"{action}: median {costs[costs.Length / 2]}, {costs[0]} to {costs[^1]} bytes");
        Assert.True(costs[costs.Length / 2] < limit, $"{action}: {string.Join(' ', costs)}");
    }

    /// <summary>The bytes that lead from one frame to another, tried on a terminal.</summary>
    private static int Cost(Frame from, Frame to, TerminalTraits traits)
    {
        FrameWriter writer = new();
        WrittenFrame first = writer.Write(null, from, traits), second = writer.Write(first, to, traits);
        MemoryTerminalOptions kind = new() { Traits = MemoryTerminalOptions.Everything with { BackgroundColorErase = traits.BackgroundColorErase } };
        MemoryTerminal terminal = new(from.Cells.Size, kind);
        terminal.Write(first.Bytes.Span, first.Undo);
        terminal.Write(second.Bytes.Span, second.Undo);
        if (Comparison.Difference(to, traits, terminal, kind) is { } difference) Assert.Fail($"{difference}\n{terminal.Picture}");
        return second.Bytes.Length;
    }
}
