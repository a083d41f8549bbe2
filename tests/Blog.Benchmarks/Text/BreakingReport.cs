using System.Diagnostics;
using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;

namespace Blog.Benchmarks.Text;

/// <summary>
/// How long breaking takes once warm, and what it allocates, for an essay of 1,000 words, a file, and what grows: <c>breaking [FILE]</c>
/// prints it in a minute. What stands between blank lines of the file is a paragraph. <see cref="BreakingBenchmarks"/> measures more carefully.
/// </summary>
public static class BreakingReport
{
    private const int Width = 66;

    private static readonly (string Name, BreakOptions Options)[] Kinds =
    [
        ("greedy", new BreakOptions(Width) { Strategy = BreakStrategy.Greedy }),
        ("total fit", new BreakOptions(Width)),
        ("with hyphens", new BreakOptions(Width) { Hyphenator = Hyphenator.For("en") }),
        ("justified", new BreakOptions(Width) { Hyphenator = Hyphenator.For("en"), Justify = true }),
    ];

    public static int Run(string[] args)
    {
        Console.WriteLine($"milliseconds of processor time at {Width} cells, the mean of a second, and KB allocated");
        Console.WriteLine();
        Console.WriteLine($"{"",-24}{string.Concat(Kinds.Select(kind => $"{kind.Name,22}"))}");
        Print("essay of 1,000 words", SampleProse.Paragraphs(6_000));
        if (args is [string file, ..]) Print(Path.GetFileName(file), Paragraphs(File.ReadAllText(file)));
        foreach (int words in (int[])[22_500, 45_000, 90_000, 180_000])
        {
            string paragraph = SampleProse.Paragraph(words);
            Print($"paragraph of {paragraph.Length / 1000:n0} KB", [paragraph]);
        }

        Print("word of 1,000 KB", [new string('x', 1_000_000)]);
        Print("Chinese, 1,000 KB", [string.Concat(Enumerable.Repeat("排版的算法很有意思，", 100_000))]);
        return 0;
    }

    private static string[] Paragraphs(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => SafeText.Clean(part.Replace('\n', ' ')))];

    private static void Print(string name, string[] paragraphs)
    {
        TextPiece[][] pieces = [.. paragraphs.Select(text => new[] { new TextPiece(text) })];
        Console.Write($"{name,-24}");
        foreach ((_, BreakOptions options) in Kinds)
        {
            (double milliseconds, double allocated) = Measure(pieces, options);
            Console.Write($"{milliseconds,11:f3} {allocated / 1000,7:n0} KB");
        }

        Console.WriteLine();
    }

    private static (double Milliseconds, double Bytes) Measure(TextPiece[][] paragraphs, BreakOptions options)
    {
        // Half a second for the compiler to reach its last tier, then a second that counts. Processor time, as other work on
        // the machine would lengthen any other.
        Stopwatch whole = Stopwatch.StartNew();
        while (whole.ElapsedMilliseconds < 500) Break(paragraphs, options);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        int runs = 0;
        for (whole.Restart(); runs < 3 || whole.ElapsedMilliseconds < 1000; runs++) Break(paragraphs, options);

        used = Environment.CpuUsage.TotalTime - used;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (used.TotalMilliseconds / runs, (double)allocated / runs);
    }

    private static void Break(TextPiece[][] paragraphs, BreakOptions options)
    {
        foreach (TextPiece[] paragraph in paragraphs) ParagraphBreaker.Break(paragraph, options);
    }
}
