using System.Globalization;
using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>
/// What the actions of a reader cost on the way to the terminal, in bytes, with the nine essays: an xterm over SSH, and in panes one with
/// left and right margins.
/// </summary>
internal static class ActionTable
{
    internal const string Heading = "| action | bytes (median) | least to most |";

    private static readonly TerminalTraits OverSsh = TerminalTraits.FromEnvironment(name => name == "TERM" ? "xterm-256color" : null);
    private static readonly TerminalTraits WithMargins = OverSsh with { LeftRightMargins = true, SynchronizedOutput = true };

    /// <param name="Limit">What the median has to stay below; an idle minute has to cost nothing.</param>
    internal sealed record Row(string Action, int[] Costs, int Limit)
    {
        internal int Median => Costs.Order().ElementAt(Costs.Length / 2);

        public override string ToString() => Costs.Length == 1
            ? string.Create(CultureInfo.InvariantCulture, $"| {Action} | {Median:N0} | |")
            : string.Create(CultureInfo.InvariantCulture, $"| {Action} | {Median:N0} | {Costs.Min():N0} to {Costs.Max():N0} |");
    }

    internal static IReadOnlyList<Row> Measure() => [.. OnePane(), .. TwoPanes()];

    private static IEnumerable<Row> OnePane()
    {
        using TestReader reader = TestReader.At(OverSsh, 100, 30);
        yield return new("first frame of the shelf", [reader.BytesOfLastStep], 4_000);
        yield return new("an idle minute", [reader.Wait(TimeSpan.FromMinutes(1)).BytesOfLastStep], 1);
        yield return new("another essay, from the first to the last and back", [.. Costs(reader, 8, "j"), .. Costs(reader, 8, "k")], 250);
        yield return new("help", Costs(reader, 1, "?"), 3_000);
        reader.Press("Esc", "Enter");
        yield return new("a line of scroll", [.. Costs(reader, 60, "j"), .. Costs(reader, 60, "k")], 120);
        yield return new("a page", [.. Costs(reader, 5, "Space"), .. Costs(reader, 5, "b")], 2_500);
    }

    private static IEnumerable<Row> TwoPanes()
    {
        using TestReader with = TestReader.At(WithMargins, 130, 36);
        (int[] shelf, int[] essay) = Apart(with, ["j", "j", "j", "j", "j", "j", "j", "j", "k", "k", "k", "k", "k", "k", "k", "k"]);
        yield return new("130x36: another essay, on the shelf", shelf, 250);
        yield return new("130x36: another essay, its text beside the shelf", essay, 2_500);
        with.Press("Enter");
        yield return new("130x36: a line of scroll in a pane, with left and right margins", Costs(with, 60, "j"), 150);

        // No more than the cells of the pane that can be seen.
        using TestReader without = TestReader.At(OverSsh, 130, 36);
        without.Press("Enter");
        yield return new("130x36: the same without such margins", Costs(without, 60, "j"), 66 * 32);
    }

    /// <summary>The cost of each key, told apart by what it would be without the pane beside the shelf.</summary>
    private static (int[] Shelf, int[] Essay) Apart(TestReader reader, string[] keys)
    {
        FrameWriter writer = new();
        WrittenFrame shown = writer.Write(null, ShelfAlone(reader), WithMargins);
        List<int> shelf = [], essay = [];
        foreach (string key in keys)
        {
            int whole = reader.Press(key).BytesOfLastStep;
            shown = writer.Write(shown, ShelfAlone(reader), WithMargins);
            shelf.Add(shown.Bytes.Length);
            essay.Add(whole - shown.Bytes.Length);
        }

        return ([.. shelf], [.. essay]);
    }

    private static Frame ShelfAlone(TestReader reader)
    {
        Frame frame = reader.Frame;
        frame.Cells.Fill(BrowseLayout.For(frame.Cells.Size, Focus.Shelf, zoomed: false).Article, Style.Plain);
        return frame;
    }

    private static int[] Costs(TestReader reader, int times, params string[] keys) =>
        [.. Enumerable.Range(0, times).SelectMany(_ => keys).Select(key => reader.Press(key).BytesOfLastStep)];
}
