using System.Diagnostics;
using Blog.Articles;
using Blog.Posts;
using Blog.Themes;

namespace Blog.Benchmarks.Articles;

/// <summary>How long Markdown takes to become rows, and what it allocates: <c>layout FILE...</c>.</summary>
internal static class LayoutReport
{
    private const int Width = 66;
    private const int Rounds = 7;

    internal static int Run(string[] files)
    {
        if (files.Length == 0)
        {
            Console.Error.WriteLine("layout takes the Markdown files to lay out.");
            return 2;
        }

        Console.WriteLine($"{"file",-50} {"characters",11} {"rows",8} {"first ms",9} {"best ms",9} {"allocated KB",13}");
        foreach (string file in files) Report(file);
        return 0;
    }

    private static void Report(string file)
    {
        Post post = PostFolder.LoadFile(file).Posts[0];
        PostText text = PostFolder.ReadText(post);
        ArticleOptions options = new(Width, TerminalTheme.Instance);
        double first = 0, best = double.MaxValue;
        long allocated = 0;
        Article? article = null;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            article = ArticleSetter.Set(post, text, options);
            double took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round == 0) first = took;
            best = Math.Min(best, took);
        }

        string name = Path.GetFileName(file);
        Console.WriteLine($"{name[..Math.Min(50, name.Length)],-50} {text.Source.Length,11:n0} {article!.Lines.Length,8:n0} {first,9:n1} {best,9:n2} {allocated / 1024,13:n0}");
    }
}
