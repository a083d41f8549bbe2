using Blog.Articles;
using Blog.Themes;

namespace Blog.Tests.Articles;

public sealed class DetailsTests
{
    private const string Markdown = """
        Before.

        <details>
        <summary>One</summary>

        Inside one.

        <details open><summary>Two</summary>Inside two.</details>

        </details>

        :::details Three
        Inside three.
        :::
        """;

    private static readonly ArticleOptions Options = new(40, TerminalTheme.Instance);

    [Fact]
    public void Details_are_as_their_author_wants_them()
    {
        Article article = Sample.Set(Markdown, Options);
        Assert.Equal([false, false], article.Details.Select(details => details.IsOpen));
        Assert.DoesNotContain("Inside", Sample.Text(article), StringComparison.Ordinal);
        Assert.All(article.Details, details => Assert.StartsWith("▸ ", article.Lines[details.Row].Content.PlainText, StringComparison.Ordinal));
    }

    [Fact]
    public void I_can_open_them_and_close_them_again()
    {
        Article closed = Sample.Set(Markdown, Options);
        Article open = Sample.Set(Markdown, Options with { TurnedDetails = [closed.Details[0].Place] });
        Assert.Equal([true, true, false], open.Details.Select(details => details.IsOpen));
        Assert.Contains("Inside two.", Sample.Text(open), StringComparison.Ordinal);
        Assert.Equal(5, open.Details[0].Height);

        Article innerClosed = Sample.Set(Markdown, Options with { TurnedDetails = [open.Details[0].Place, open.Details[1].Place] });
        Assert.Contains("Inside one.", Sample.Text(innerClosed), StringComparison.Ordinal);
        Assert.DoesNotContain("Inside two.", Sample.Text(innerClosed), StringComparison.Ordinal);
    }

    [Fact]
    public void For_print_all_are_open()
    {
        Article article = Sample.Set(Markdown, Options with { OpenDetails = true });
        Assert.All(article.Details, details => Assert.True(details.IsOpen));
        Assert.Contains("Inside three.", Sample.Text(article), StringComparison.Ordinal);
    }
}
