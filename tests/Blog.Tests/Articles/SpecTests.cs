using Blog.Tests.Support;

namespace Blog.Tests.Articles;

/// <summary>
/// The pictures in Specs/*.md are what an article looks like. With <c>BLOG_DRAW_SPECS=1</c> the pictures are drawn anew, to be looked at; the
/// tests fail all the same, so that nothing passes unseen.
/// </summary>
public sealed class SpecTests
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "Blog.Tests", "Articles", "Specs");

    public static TheoryData<string, int> Examples()
    {
        TheoryData<string, int> data = [];
        foreach (string path in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            for (int i = 1; i <= SpecFile.Read(path).Count; i++) data.Add(Path.GetFileName(path), i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_element_is_set_as_its_picture_shows(string file, int number)
    {
        string path = Path.Combine(Folder, file);
        SpecExample example = SpecFile.Read(path)[number - 1];
        IReadOnlyList<string> drawn = example.Draw();
        if (drawn.SequenceEqual(example.Pictures)) return;

        bool isRedrawn = Environment.GetEnvironmentVariable("BLOG_DRAW_SPECS") == "1";
        if (isRedrawn) SpecFile.Redraw(path);
        Assert.Fail($"""
            {file}, example {number}{(isRedrawn ? " (drawn anew)" : "")}

            {example.Markdown}

            expected:
            {string.Join("\n.\n", example.Pictures)}

            drawn:
            {string.Join("\n.\n", drawn)}
            """);
    }
}
