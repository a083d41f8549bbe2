using System.Diagnostics;
using System.Globalization;
using Blog.App;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Benchmarks.Shelf;

/// <summary>
/// What the shelf costs on the loop: for each key, for each change of filter or order, with few posts and with many.
/// <code>dotnet run -c Release --project tests/Blog.Benchmarks -- shelf FOLDER</code>
/// </summary>
internal static class ShelfReport
{
    private static readonly int[] Sizes = [9, 1_000, 10_000];

    public static int Run(string[] args)
    {
        if (args is not [string folder])
        {
            Console.Error.WriteLine("Give a folder of posts.");
            return 2;
        }

        Library all = Read(folder);
        foreach (int count in Sizes.Where(count => count <= all.Posts.Length))
        {
            Console.WriteLine($"{count} posts");
            Measure(all with { Posts = all.Posts[..count] });
        }

        return 0;
    }

    /// <summary>Reads the folder, and tells what its library holds in memory and what reading it and indexing its texts allocated on the way.</summary>
    private static Library Read(string folder)
    {
        PostFolder.Load(folder);
        long before = GC.GetTotalMemory(true);
        long allocated = GC.GetTotalAllocatedBytes(true);
        Library library = PostFolder.Load(folder);
        Tell("reading", library, GC.GetTotalMemory(true) - before, GC.GetTotalAllocatedBytes(true) - allocated);

        before = GC.GetTotalMemory(true);
        allocated = GC.GetTotalAllocatedBytes(true);
        SearchIndex index = FullTextBuilder.Build(SearchIndex.Of(library), PostFolder.ReadHead);
        Tell("indexing", library, GC.GetTotalMemory(true) - before, GC.GetTotalAllocatedBytes(true) - allocated);
        GC.KeepAlive(index);
        return library;
    }

    private static void Tell(string what, Library library, long held, long allocated) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what} {library.Posts.Length} posts holds {held / 1e6:F1} MB ({held / library.Posts.Length} bytes each) and allocates {allocated / 1e6:F0} MB"));

    private static void Measure(Library library)
    {
        foreach (Grouping grouping in Enum.GetValues<Grouping>())
        {
            Model shelf = Send(Start(grouping), new LibraryLoaded(library));
            Model middle = Send(shelf, new GoToStart(library.Posts.Length / 2));
            Time($"grouping {grouping}: a key that moves", 300, () => Send(middle, new MoveBy(1)));
            Time($"grouping {grouping}: the frame after it", 300, () => App.App.View(middle));
        }

        Model model = Send(Start(Grouping.None), new LibraryLoaded(library));
        Time("the library comes in (ShelfPane.Over)", 50, () => Send(model, new LibraryLoaded(library)));
        Time("to the last essay", 50, () => Send(model, new GoToEnd(null)));
        string tag = library.Posts.SelectMany(post => post.Tags).FirstOrDefault().Name ?? "none";
        Time("a tag is chosen", 50, () => Send(model, new FilterChosen(PostFilter.None with { Tags = [new Tag(tag)] })));
        Time("two tags that leave nothing", 50, () => Send(model, new FilterChosen(PostFilter.None with { Tags = [new Tag(tag), new Tag("no such tag")] })));
        Time("the filter panel opens", 20, () => Send(model, new OpenTags()));
        Model panel = Send(model, new OpenTags());
        Time("a value is chosen in it", 20, () => Send(panel, new DialogToggle()));
        Time("a key that moves in it", 100, () => Send(panel, new DialogMove(1)));
        Time("the frame after it", 100, () => App.App.View(panel));
        ShelfArrangement now = new(ShelfSort.Date, false, Grouping.None, CardView.Brief);
        Time("by title", 10, () => Send(model, new ArrangementChosen(now, now with { Sort = ShelfSort.Title })));
        Time("by category", 10, () => Send(model, new ArrangementChosen(now, now with { Grouping = Grouping.Category })));
    }

    private static Model Start(Grouping grouping) =>
        new([new BrowseScreen { Grouping = grouping }], new Surroundings(new Size(130, 40), TerminalTheme.Instance));

    private static Model Send(Model model, Message message) => App.App.Update(model, message).Model;

    private static void Time<T>(string what, int times, Func<T> work)
    {
        work();
        double[] spent = new double[times];
        for (int i = 0; i < times; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            spent[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(spent);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {spent[times / 2],8:F3} ms  (99 of 100 within {spent[(times * 99 - 1) / 100],8:F3})  {what}"));
    }
}
