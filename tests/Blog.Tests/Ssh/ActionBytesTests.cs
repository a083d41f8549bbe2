using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh;

/// <summary>
/// What the reader's own screens cost on a slow line, in bytes, with the nine essays. The terminal is an xterm over SSH that has not answered yet,
/// but where margins are named. A line that brings links may cost their addresses, so medians count.
/// </summary>
public sealed class ActionBytesTests(ITestOutputHelper output)
{
    private static readonly TerminalTraits OverSsh = TerminalTraits.FromEnvironment(name => name == "TERM" ? "xterm-256color" : null);
    private static readonly TerminalTraits WithMargins = OverSsh with { LeftRightMargins = true, SynchronizedOutput = true };

    [Fact]
    public void The_first_frame_of_the_shelf_costs_less_than_4_kilobytes()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        AssertMedian("first frame of the shelf", 4_000, [reader.BytesOfLastStep]);
        output.WriteLine($"questions after it: {TerminalQueries.All.Length}");
    }

    [Fact]
    public void Moving_the_selection_costs_less_than_250_bytes()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        AssertMedian("moving the selection", 250, [.. Enumerable.Range(0, 4).SelectMany(_ => Costs(reader, 1, "j").Concat(Costs(reader, 1, "k")))]);

        // A move that scrolls the shelf brings a whole card.
        AssertMedian("moving the selection out of the window", 650, [.. Costs(reader, 8, "j").Concat(Costs(reader, 8, "k")).Where(bytes => bytes > 250)]);
    }

    [Fact]
    public void A_line_of_scroll_costs_less_than_120_bytes()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        reader.Press("Enter");
        AssertMedian("a line of scroll, down", 120, Costs(reader, 60, "j"));
        AssertMedian("a line of scroll, up", 120, Costs(reader, 60, "k"));
    }

    [Fact]
    public void A_page_costs_less_than_2500_bytes()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        reader.Press("Enter");
        AssertMedian("a page, down", 2_500, Costs(reader, 5, "Space"));
        AssertMedian("a page, up", 2_500, Costs(reader, 5, "b"));
    }

    [Fact]
    public void Opening_help_costs_less_than_3_kilobytes()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        AssertMedian("opening help", 3_000, Costs(reader, 1, "?"));
        reader.Press("Esc", "Enter");
        AssertMedian("opening help over an essay", 3_000, Costs(reader, 1, "?"));
    }

    [Fact]
    public void In_a_pane_a_line_of_scroll_costs_less_than_150_bytes_with_margins_and_no_more_than_its_cells_without()
    {
        using TestReader with = TestReader.At(WithMargins, 130, 36);
        with.Press("Enter");
        AssertMedian("a line of scroll in a pane with margins", 150, Costs(with, 60, "j"));

        using TestReader without = TestReader.At(OverSsh, 130, 36);
        without.Press("Enter");
        AssertMedian("a line of scroll in a pane without margins", 66 * 32, Costs(without, 60, "j"));
    }

    [Fact]
    public void A_key_that_changes_nothing_costs_nothing()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        Assert.Equal(0, reader.Press("k").BytesOfLastStep);
    }

    private void AssertMedian(string action, int limit, int[] costs)
    {
        Array.Sort(costs);
        output.WriteLine($"| {action} | {costs[costs.Length / 2]} | {costs[0]} to {costs[^1]} |");
        Assert.True(costs[costs.Length / 2] < limit, $"{action}: {string.Join(' ', costs)}");
    }

    private static int[] Costs(TestReader reader, int times, string key) => [.. Enumerable.Range(0, times).Select(_ => reader.Press(key).BytesOfLastStep)];
}
