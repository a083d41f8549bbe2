using BenchmarkDotNet.Attributes;
using Blog.Benchmarks.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Benchmarks.Drawing;

/// <summary>
/// A frame of an article at 100x30 (or larger): making its cells, and writing it to an unknown screen, after a scroll by one line, and
/// after one more letter was typed into the last row.
/// </summary>
[MemoryDiagnoser]
public class DrawingBenchmarks
{
    private readonly FrameWriter _writer = new();
    private readonly TerminalTraits _traits = TerminalTraits.FromEnvironment(name => name == "TERM" ? "xterm-256color" : null);
    private string[] _lines = [];
    private Size _window;
    private WrittenFrame _shown = null!;
    private Frame _next = null!, _typed = null!;

    [Params("100x30", "250x80")]
    public string Window { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _window = Window == "100x30" ? new Size(100, 30) : new Size(250, 80);
        _lines = [.. SampleProse.Paragraph(20_000).Chunk(66).Select(line => new string(line))];
        _shown = _writer.Write(null, Article(10, ""), _traits);
        (_next, _typed) = (Article(11, ""), Article(10, "a"));
    }

    [Benchmark]
    public Frame MakeCells() => Article(10, "");

    [Benchmark]
    public int DrawWhole() => _writer.Write(null, _next, _traits).Bytes.Length;

    [Benchmark]
    public int ScrollByOne() => _writer.Write(_shown, _next, _traits).Bytes.Length;

    [Benchmark]
    public int Type() => _writer.Write(_shown, _typed, _traits).Bytes.Length;

    private Frame Article(int top, string typed)
    {
        CellBuffer cells = new(_window);
        Rect pane = new(0, 0, _window.Width, _window.Height - 1);
        for (int y = 0; y < pane.Height; y++) cells.Draw(new Position(17, y), Line.Of(_lines[top + y]), pane);
        cells.Draw(new Position(1, pane.Height), $"/{typed}  {top}%", new Style(Attributes: TextAttributes.Dim));
        return new Frame(cells, new Position(2 + typed.Length, pane.Height), TerminalModes.FullScreen, [pane]);
    }
}
