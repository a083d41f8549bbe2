using Blog.Articles.Syntax;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Tests.Articles.Syntax;

/// <summary>Names of languages, as people write them in fences.</summary>
public sealed class CatalogueTests
{
    [Theory]
    [InlineData("cs"), InlineData("C#"), InlineData("CSharp"), InlineData("csharp"), InlineData("language-cs"), InlineData("lang-csharp")]
    [InlineData(".cs"), InlineData("{.cs .numberLines}"), InlineData("cs{1,3-5}"), InlineData("cs:title=a.cs"), InlineData("cs,ignore"), InlineData("Program.cs")]
    public void I_can_name_a_language_in_many_ways(string name) =>
        Assert.Equal([new Token(0, 6, Role.SyntaxKeyword)], Highlighter.Highlight(name, "public"));

    [Theory]
    [InlineData("", "x"), InlineData("text", "if"), InlineData("nonsense", "if"), InlineData("cs", ""), InlineData(".", "if"), InlineData("{}", "if")]
    public void What_nobody_knows_stays_plain(string name, string code) => Assert.Empty(Highlighter.Highlight(name, code));

    [Fact]
    public void Looking_up_one_language_builds_no_other()
    {
        var catalogue = new Catalogue();
        Assert.Empty(catalogue.Built);

        catalogue.Find("rs");
        catalogue.Find("rust");

        Assert.Equal(["rust"], catalogue.Built);
    }
}
