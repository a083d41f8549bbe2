using System.Text;
using BenchmarkDotNet.Attributes;
using Blog.Terminal.Input;

namespace Blog.Benchmarks.Input;

/// <summary>A megabyte of each kind of input, in the 4 KB pieces in which a terminal's line delivers it.</summary>
[MemoryDiagnoser]
public class InputBenchmarks
{
    private const int Megabyte = 1_000_000;
    private const int Piece = 4096;

    private byte[] _bytes = [];

    [Params("paste", "letters", "arrows", "kitty keys", "mouse", "replies", "random")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Kind switch
        {
            "paste" => [.. "\e[200~"u8, .. Repeated("A line of plain text, and a word such as café.\r"), .. "\e[201~"u8],
            "letters" => Repeated("jjjkkk dé"),
            "arrows" => Repeated("\e[A\e[B\e[1;5C\eOD\e[5~"),
            "kitty keys" => Repeated("\e[106u\e[97;5u\e[103:71;2u"),
            "mouse" => Repeated("\e[<64;80;24M\e[<35;81;25M"),
            "replies" => Repeated("\e]11;rgb:1a1a/1b1b/2c2c\e\\\e[?2026;2$y\e[?62;4;22c"),
            _ => new byte[Megabyte],
        };
        if (Kind == "random") new Random(1).NextBytes(_bytes);
    }

    [Benchmark]
    public int Decode()
    {
        InputDecoder decoder = new();
        int events = 0;
        for (int start = 0; start < _bytes.Length; start += Piece)
            events += decoder.Feed(_bytes.AsSpan(start, Math.Min(Piece, _bytes.Length - start))).Count;
        return events + decoder.Flush().Count;
    }

    private static byte[] Repeated(string text)
    {
        byte[] once = Encoding.UTF8.GetBytes(text);
        byte[] bytes = new byte[Megabyte / once.Length * once.Length];
        for (int at = 0; at < bytes.Length; at += once.Length) once.CopyTo(bytes, at);
        return bytes;
    }
}
