using Blog.Terminal.Text;
using Blog.Terminal.Text.Breaking;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

/// <summary>That the lines chosen together are better than those filled one by one, by the cost and by the eye.</summary>
public class TotalFitTests
{
    [Fact]
    public void No_way_of_filling_lines_one_by_one_costs_less()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 1_000; round++)
        {
            string text = RandomText.Make(random, random.Next(1, 60)).Text.Replace('\n', ' ');
            int width = random.Next(2, 60);
            double greedy = Cost(text, width, BreakStrategy.Greedy);
            double best = Cost(text, width, BreakStrategy.TotalFit);
            Assert.True(best <= greedy * (1 + 1e-9), $"seed {seed}, round {round}: {best} is more than {greedy} at {width} cells: {text}");
        }
    }

    [Fact]
    public void Short_texts_are_broken_as_well_as_trying_every_way_does()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 200; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(2, 12)).Select(_ => new string('x', random.Next(1, 9))));
            int width = random.Next(9, 30);
            double best = Cost(text, width, BreakStrategy.TotalFit);
            double tried = Try(text, width);
            Assert.True(Math.Abs(best - tried) <= tried * 1e-9, $"seed {seed}, round {round}: {best} and not {tried} at {width} cells: {text}");
        }
    }

    [Fact]
    public void The_edge_of_the_essays_is_more_even_than_line_by_line()
    {
        string[] paragraphs = [.. Directory.EnumerateFiles(Repository.Posts, "*.md").SelectMany(file => File.ReadAllText(file).Split("\n\n"))
            .Where(part => part.Length > 200 && !part.StartsWith("---", StringComparison.Ordinal)).Select(part => part.Replace('\n', ' '))];
        Assert.NotEmpty(paragraphs);
        foreach (int width in (int[])[40, 60, 72])
        {
            double greedy = paragraphs.Sum(text => Raggedness(text, width, BreakStrategy.Greedy));
            double best = paragraphs.Sum(text => Raggedness(text, width, BreakStrategy.TotalFit));
            Assert.True(best < greedy, $"{best} and {greedy} at {width} cells");
        }
    }

    [Fact]
    public void No_short_word_stands_alone_on_a_last_line_where_another_can_go_with_it()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 500; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(12, 60)).Select(_ => new string('x', random.Next(1, 9))));
            string[] lines = Broken.Lines(text, random.Next(30, 60));
            Assert.True(lines.Length == 1 || lines[^1].Length > 3 || lines[^1].Contains(' ', StringComparison.Ordinal), $"seed {seed}, round {round}:\n{string.Join('\n', lines)}");
        }
    }

    [Fact]
    public void A_long_paragraph_is_as_even_at_its_seams_as_elsewhere()
    {
        // Broken in windows of some hundred lines; nobody should find where they meet.
        Random random = new(7);
        string text = string.Join(' ', Enumerable.Range(0, 40_000).Select(_ => new string('x', random.Next(1, 9))));
        string[] lines = Broken.Lines(text, 60);

        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines[..^1], line => Assert.InRange(line.Length, 49, 60));
    }

    [Fact]
    public void Two_hundred_kilobytes_without_a_space_are_broken_all_the_same()
    {
        string[] lines = Broken.Lines(new string('x', 200_000), 66);

        Assert.All(lines[..^1], line => Assert.InRange(line.Length, 60, 66));
        Assert.Equal(200_000, lines.Sum(line => line.Length));
    }

    private static double Raggedness(string text, int width, BreakStrategy strategy) =>
        Broken.Lines(text, new BreakOptions(width) { Strategy = strategy }).SkipLast(1).Sum(line => Math.Pow(width - CellWidth.Measure(line), 2));

    private static double Cost(string text, int width, BreakStrategy strategy)
    {
        BreakPoint[] points = Points(text, width);
        int[] from = new int[points.Length];
        int last = strategy == BreakStrategy.Greedy ? FirstFit.Choose(points, width, from) : TotalFit.Choose(points, new Demerits(text, width), from);

        double cost = 0;
        for (int to = last; to > 0; to = from[to]) cost += new Demerits(text, width).Of(points[from[to]], points[to]);
        return cost;
    }

    /// <summary>The cheapest of all ways, by trying them all.</summary>
    private static double Try(string text, int width)
    {
        BreakPoint[] points = Points(text, width);
        return From(0);

        double From(int start) => start == points.Length - 1
            ? 0
            : Enumerable.Range(start + 1, points.Length - start - 1).Min(end => new Demerits(text, width).Of(points[start], points[end]) + From(end));
    }

    private static BreakPoint[] Points(string text, int width)
    {
        var before = new BreakOpportunity[text.Length];
        LineBreakRules.Find(text, before);
        var points = new BreakPoint[2 * text.Length + 3];
        int count = new BreakScanner(text, before, [], [new TextPiece(text)], width).Scan(0, text.Length, points);
        return points[..count];
    }
}
