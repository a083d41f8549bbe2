using System.Diagnostics;
using System.Globalization;
using Blog.Posts;
using Blog.Search;

namespace Blog.Benchmarks.Search;

/// <summary>
/// What finding costs over a folder of posts: until the first results are there, for each key, in memory, and what going through
/// the files for each key would cost instead.
/// <code>dotnet run -c Release --project tests/Blog.Benchmarks -- search FOLDER</code>
/// </summary>
internal static class SearchReport
{
    private static readonly string[] Typed = ["p", "pr", "pro", "produ", "production", "production lo", "production logs", "\"the compiler\"", "tag:rust memory -unsafe", "serialisation of tihngs", "compilre"];

    public static int Run(string[] args)
    {
        if (args is not [string folder])
        {
            Console.Error.WriteLine("Give a folder of posts.");
            return 2;
        }

        Library library = PostFolder.Load(folder);
        Console.WriteLine($"{library.Posts.Length} posts, {new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6:F0} MB");
        SearchIndex cards = Time("index of titles, decks, summaries, tags", 5, () => SearchIndex.Of(library));
        Console.WriteLine($"  {cards.Bytes / 1e6:F1} MB");
        foreach (string text in Typed[..6]) Time($"first results for {text}, with extracts", 5, () => Search(cards, text, 20, read: true));

        long firstBatch = 0;
        Stopwatch watch = Stopwatch.StartNew();
        SearchIndex index = Time("index of all texts, 2 threads", 1, () => FullTextBuilder.Build(cards, Read, 1, progress => firstBatch = firstBatch == 0 ? watch.ElapsedMilliseconds : firstBatch));
        Console.WriteLine($"  first texts in it after {firstBatch} ms; {index.Bytes / 1e6:F1} MB");
        cards = null!;
        GC.Collect(2, GCCollectionMode.Aggressive, true, true);
        Console.WriteLine($"  managed heap with library and index {GC.GetTotalMemory(true) / 1e6:F1} MB, peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");

        foreach (string text in Typed)
        {
            SearchResult result = Time($"{text}: ranking", 5, () => Search(index, text, 20, read: false));
            Time($"{text}: with 20 extracts", 5, () => Search(index, text, 20, read: true));
            Console.WriteLine($"  {(result.IsTotalExact ? "" : "up to ")}{result.Total} essays; {result.Hits.FirstOrDefault()?.Post.Title}; {string.Join(", ", result.Suggestions.SelectMany(suggestion => suggestion.Nearest))}");
        }

        Time("nearest words", 5, () => index.Suggest("produktoin"));
        Time("related essays", 5, () => Related.To(library.Posts[0], index, 5));
        Time("facets", 100, () => Facets.Of(library.Posts, PostFilter.None, null));
        PostFilter filter = Query.Parse("tag:rust -tag:web year:2021 year:2022").Filter;
        Time("facets under a filter", 100, () => Facets.Of(library.Posts, filter, null));
        Time("the same posts as a new library", 3, () => index.Over(library));
        Time("instead of an index: all files gone through, 2 threads", 3, () => ScanReport.Count(library, "production"u8.ToArray()));
        return 0;
    }

    private static PostText? Read(Post post) => PostFolder.ReadText(post);

    private static SearchResult Search(SearchIndex index, string text, int most, bool read) =>
        index.Search(Query.Parse(text, isTyping: true), most, read ? Read : null);

    /// <summary>Prints the fastest run, which is the least disturbed, the processor's time of it, and the first run, which pays for the JIT compiler.</summary>
    private static T Time<T>(string what, int times, Func<T> work)
    {
        T result = default!;
        double first = 0;
        (double Wall, double Cpu) best = (double.MaxValue, 0);
        for (int i = 0; i < times; i++)
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            result = work();
            double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (i == 0) first = wall;
            if (wall < best.Wall) best = (wall, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Wall,9:F2} ms (processor {best.Cpu:F1}, first {first:F1})  {what}"));
        return result;
    }
}
