using System.Diagnostics;
using Blog.Posts;
using Blog.Tests.Articles;

namespace Blog.Benchmarks.Articles;

/// <summary>
/// Sets every Markdown file of a folder at five widths and tells what is wrong: <c>corpus FOLDER [all]</c>. Of a specification (<c>*-spec.txt</c> and the like) each
/// example is a text of its own.
/// </summary>
public static class CorpusReport
{
    private const string Fence = "````````````````````````````````";

    private const int MostPrinted = 40;

    public static int Run(string[] args)
    {
        if (args is not [string folder, ..] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("usage: corpus FOLDER [all]");
            return 2;
        }

        int most = args.Length > 1 ? int.MaxValue : MostPrinted;
        Stopwatch watch = Stopwatch.StartNew();
        int texts = 0, characters = 0;
        Dictionary<string, int> counts = [];
        foreach ((string name, Post post, PostText text) in Texts(folder))
        {
            texts++;
            characters += text.Source.Length;
            foreach (string problem in ProblemsOf(post, text))
            {
                string kind = problem[(problem.IndexOf(' ') + 1)..].Split(':', ' ')[0];
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                if (counts.Values.Sum() <= most) Console.WriteLine($"{name}: {problem}");
            }
        }

        Console.WriteLine(
            $"{texts} texts, {characters:N0} characters, at {string.Join(", ", ArticleCheck.Widths)} cells in {watch.Elapsed.TotalSeconds:F1} s, checks and all");
        foreach (string kind in (string[])["exception", "wide", "missing", "unsafe", "place"]) Console.WriteLine($"  {kind,-10}{counts.GetValueOrDefault(kind),6}");
        return counts.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> ProblemsOf(Post post, PostText text)
    {
        foreach (int width in ArticleCheck.Widths)
        {
            List<string> problems = [];
            try
            {
                problems.AddRange(ArticleCheck.Problems(post, text, width));
            }
#pragma warning disable CA1031 // Whatever it is, it is what this report is there to find.
            catch (Exception exception)
            {
                problems.Add($"exception: {exception}");
            }
#pragma warning restore CA1031

            foreach (string problem in problems) yield return $"{width}: {problem}";
        }
    }

    private static IEnumerable<(string Name, Post Post, PostText Text)> Texts(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, path);
            if (Path.GetExtension(path) is ".md" or ".markdown" or ".mdx")
            {
                Post post = PostFolder.LoadFile(path).Posts[0];
                yield return (name, post, PostFolder.ReadText(post));
            }
            else if (Path.GetExtension(path) == ".txt")
            {
                foreach ((int line, string example) in Examples(path))
                {
                    Post post = new() { Path = path, Slug = "example", Title = "", Date = default };
                    yield return ($"{name}:{line}", post, new PostText(example, 0));
                }
            }
        }
    }

    private static IEnumerable<(int Line, string Markdown)> Examples(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + " example", StringComparison.Ordinal)) continue;
            int start = i + 1;
            while (lines[++i] != ".") { }
            yield return (start, string.Join('\n', lines[start..i]).Replace('→', '\t'));
        }
    }
}
