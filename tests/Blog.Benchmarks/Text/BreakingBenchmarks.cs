using BenchmarkDotNet.Attributes;
using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;

namespace Blog.Benchmarks.Text;

/// <summary>Breaking alone: an essay of a thousand words, 200 KB of paragraphs (the size of the CommonMark specification), and one paragraph of 1 MB.</summary>
[MemoryDiagnoser]
public class BreakingBenchmarks
{
    private TextPiece[][] _paragraphs = [];
    private BreakOptions _options = new(66);

    [Params("essay", "200 KB", "1 MB paragraph", "1 MB word")]
    public string Text { get; set; } = "";

    [Params("greedy", "total fit", "total fit, hyphens", "justified")]
    public string Breaking { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string[] texts = Text switch
        {
            "essay" => SampleProse.Paragraphs(6_000),
            "200 KB" => SampleProse.Paragraphs(200_000),
            "1 MB paragraph" => [SampleProse.Paragraph(180_000)],
            _ => [new string('x', 1_000_000)],
        };
        _paragraphs = [.. texts.Select(text => new[] { new TextPiece(text) })];
        _options = new BreakOptions(66)
        {
            Strategy = Breaking == "greedy" ? BreakStrategy.Greedy : BreakStrategy.TotalFit,
            Hyphenator = Breaking == "total fit" ? null : Hyphenator.For("en"),
            Justify = Breaking == "justified",
        };
    }

    [Benchmark]
    public int Break()
    {
        int lines = 0;
        foreach (TextPiece[] paragraph in _paragraphs) lines += ParagraphBreaker.Break(paragraph, _options).Count;
        return lines;
    }
}
