using BenchmarkDotNet.Attributes;
using Blog.Articles.Syntax;

namespace Blog.Benchmarks.Syntax;

/// <summary>
/// Highlighting 1 MB of ordinary code. Throughput in MB/s is 1000 divided by the milliseconds; the allocations are the tokens.
/// </summary>
[MemoryDiagnoser]
public class HighlightingBenchmarks
{
    private const int Length = 1_000_000;

    private string _code = "";

    [Params("csharp", "javascript", "json", "html", "bash", "markdown", "unterminated")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string piece = SampleCode.Of(Language);
        _code = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
    }

    [Benchmark]
    public int Highlight() => Highlighter.Highlight(Language == "unterminated" ? "csharp" : Language, _code).Count;
}
