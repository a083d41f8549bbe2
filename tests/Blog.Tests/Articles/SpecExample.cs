using Blog.Articles;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>An example of a spec file: Markdown and its pictures, between fences of 32 backticks, parted by lines that hold a single dot.</summary>
/// <param name="Number">From 1, in its file.</param>
/// <param name="Options">Words after <c>example</c>: <c>styles</c> for a third picture that shows the styles at 40 cells, <c>theme=NAME</c>,
/// <c>code=cut</c>, <c>code=numbers</c>, <c>open</c> for all details open.</param>
/// <param name="Pictures">At 40 cells, at 72, and the styles where they are asked for; fewer where they have not been drawn yet.</param>
public sealed record SpecExample(int Number, string Options, string Markdown, IReadOnlyList<string> Pictures)
{
    /// <summary>The pictures as they are drawn now.</summary>
    public IReadOnlyList<string> Draw()
    {
        List<string> pictures = [Sample.Text(Set(40)), Sample.Text(Set(72))];
        if (Has("styles")) pictures.Add(StyleMarkup.Of(Sample.Body(Set(40))));
        return pictures;
    }

    private Article Set(int width) => Sample.Set(Markdown, new ArticleOptions(width, ThemeList.Named(Value("theme") ?? "terminal")!)
    {
        WrapCode = Value("code") != "cut",
        CodeLineNumbers = Value("code") == "numbers",
        OpenDetails = Has("open"),
    });

    private bool Has(string word) => Options.Split(' ').Contains(word);

    private string? Value(string name) => Options.Split(' ').FirstOrDefault(word => word.StartsWith(name + "="))?[(name.Length + 1)..];
}
