using System.Diagnostics;
using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Themes;

namespace Blog.Benchmarks.Articles;

/// <summary>How long the first find in an essay takes, by its parts: <c>find FILE NEEDLE...</c>.</summary>
internal static class FindReport
{
    private const int Width = 66;
    private const int Rounds = 15;

    internal static int Run(string[] arguments)
    {
        if (arguments is not [var file, _, ..])
        {
            Console.Error.WriteLine("find takes a Markdown file and what is to be found in it.");
            return 2;
        }

        Post post = PostFolder.LoadFile(file).Posts[0];
        Article article = ArticleSetter.Set(post, PostFolder.ReadText(post), new ArticleOptions(Width, TerminalTheme.Instance));
        Console.WriteLine($"{"needle",-30} {"matches",9} {"rows ms",9} {"first ms",9} {"next ms",9}");
        foreach (string needle in arguments[1..]) Report(article, needle);
        return 0;
    }

    private static void Report(Article article, string needle)
    {
        double rows = double.MaxValue, first = double.MaxValue, next = double.MaxValue;
        FindResult? result = null;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            FindText text = new(FindRows.Of(article));
            rows = Math.Min(rows, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            TextFind.All(text, needle);
            first = Math.Min(first, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            result = TextFind.All(text, needle);
            next = Math.Min(next, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Console.WriteLine($"{needle,-30} {result!.Count,9:n0} {rows,9:n2} {first,9:n2} {next,9:n2}");
    }
}
