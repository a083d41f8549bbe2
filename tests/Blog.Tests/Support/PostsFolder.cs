namespace Blog.Tests.Support;

/// <summary>A folder of posts that is gone when the test is over.</summary>
internal sealed class PostsFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("blog-posts-").FullName;

    internal string StateFile => System.IO.Path.Join(Path, ".state", "state.json");

    internal static PostsFolder WithThree()
    {
        PostsFolder folder = new();
        folder.Write("one", 1);
        folder.Write("two", 2);
        folder.Write("three", 3);
        return folder;
    }

    /// <summary>Writes an essay of sixty paragraphs, each of which says its number.</summary>
    /// <param name="day">Of April 2026; the greatest stands on top of the shelf.</param>
    internal void Write(string name, int day, string before = "")
    {
        string body = string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"Paragraph {n} of {name} says that nothing is lost."));
        File.WriteAllText(System.IO.Path.Join(Path, name + ".md"), $"---\ntitle: Essay {name}\ndate: 2026-04-{day:00}\n---\n{before}\n{body}\n");
    }

    internal void Delete(string name) => File.Delete(System.IO.Path.Join(Path, name + ".md"));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
