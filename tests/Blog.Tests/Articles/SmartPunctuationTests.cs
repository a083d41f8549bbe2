using Blog.Articles;
using Blog.Posts;
using Blog.Themes;

namespace Blog.Tests.Articles;

/// <summary>Quotes, dashes and dots as typed, or as a book has them.</summary>
public sealed class SmartPunctuationTests
{
    private static readonly ArticleOptions Asked = new(60, TerminalTheme.Instance) { SmartPunctuation = true };

    [Theory]
    [InlineData("She said \"yes\" and left.", "She said “yes” and left.")]
    [InlineData("It's the dogs' 'own' way.", "It’s the dogs’ ‘own’ way.")]
    [InlineData("\"'Inside' it,\" he said.", "“‘Inside’ it,” he said.")]
    [InlineData("(\"in brackets\")", "(“in brackets”)")]
    [InlineData("**\"bold\"** and \"*leaning*\"", "“bold” and “leaning”")]
    [InlineData("1990--1999, and --- well --- so on...", "1990–1999, and — well — so on…")]
    [InlineData("`\"a\" -- b...` and <code>\"x\"</code>", "\"a\" -- b... and \"x\"")]
    [InlineData("[a \"link\"](https://example.org/--x)", "a “link”")]
    public void They_are_drawn_where_one_asks_for_it(string typed, string drawn) =>
        Assert.Equal(drawn, Sample.Text(Sample.Set(typed, Asked)).Trim());

    [Fact]
    public void Nobody_who_did_not_ask_gets_them() => Assert.Equal("\"a\" -- b...", Sample.Text(Sample.Set("\"a\" -- b...", 60)).Trim());

    [Theory, InlineData("de-AT", "„a“ und ‚b‘"), InlineData("fr", "«a» und “b”"), InlineData("sv", "”a” und ’b’"), InlineData("ja", "“a” und ‘b’")]
    public void A_language_has_its_own(string language, string drawn)
    {
        Article article = ArticleSetter.Set(Sample.Post with { Language = language }, new PostText("\"a\" und 'b'", 0), Asked);
        Assert.Equal(drawn, article.Lines[^1].Content.PlainText.Trim());
    }

    [Fact]
    public void The_places_in_the_text_stay()
    {
        const string Typed = "One -- two... three --- \"four\" five... six.";
        Article article = Sample.Set(Typed, Asked with { Width = 12 });
        int rows = 0;
        foreach (ArticleLine line in article.Lines.Where(line => line.Content.PlainText.Length > 0 && line.Source > 0))
        {
            string word = new([.. line.Content.PlainText.SkipWhile(c => !char.IsLetter(c)).TakeWhile(char.IsLetter)]);
            Assert.InRange(Typed.IndexOf(word, StringComparison.Ordinal) - line.Source, 0, 1);
            rows++;
        }

        Assert.InRange(rows, 2, 10);
    }
}
