using System.Collections.Immutable;
using System.Globalization;
using Blog.App;
using Blog.Articles;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>Copies parts of an essay to the clipboard of whoever sits at the terminal.</summary>
internal static class CopyActions
{
    /// <summary>What comes of a message that concerns copying; null for any other.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings) => message switch
    {
        OpenCopy when screen.Article is { } article => new Turn(screen).Opening(new CopyScreen(Offered(article, Height(screen, surroundings)))),
        CopyLink when screen.Article is { } article => new Turn(screen).Doing(new CopyText(LinkTo(article), "the link to this place")),
        CopyChosen copy => new Turn(screen).Doing(new CopyText(copy.Text, $"{copy.What}, {copy.Text.Length} characters")),
        _ => null,
    };

    private static int Height(BrowseScreen screen, Surroundings surroundings) => screen.Layout(surroundings).Article.Height;

    private static ImmutableArray<CopyChosen> Offered(ArticlePane pane, int height)
    {
        List<CopyChosen> offered = [];
        if (CopiedText.ParagraphAt(pane.Article, pane.Top, height) is { } paragraph)
        {
            offered.Add(new CopyChosen(paragraph, "the paragraph"));
            offered.Add(new CopyChosen(Quotation(paragraph, pane.Post), "the paragraph as a quotation"));
        }

        ArticleListing? code = pane.Article.Listings.FirstOrDefault(code => code.Row + code.Height > pane.Top && code.Row < pane.Top + height);
        if (code is not null) offered.Add(new CopyChosen(code.Text, "the code"));
        offered.Add(new CopyChosen(LinkTo(pane), "the link to this place"));
        offered.Add(new CopyChosen(pane.Text.Source, "the source of the essay"));
        return [.. offered];
    }

    private static string Quotation(string paragraph, Post post)
    {
        string authors = string.Join(", ", post.Authors);
        string by = authors.Length == 0 ? "" : authors + ", ";
        string date = ", " + post.Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return $"“{paragraph}”\n— {by}{post.Title}{date}\n";
    }

    /// <summary>The essay's own address, or else its slug, with the heading that the top of the window is under.</summary>
    private static string LinkTo(ArticlePane pane)
    {
        ArticleHeading? under = pane.Article.Headings.LastOrDefault(heading => heading.Row <= pane.Top);
        string essay = pane.Post.Address ?? pane.Post.Slug;
        int sign = essay.IndexOf('#', StringComparison.Ordinal);
        return under is null ? essay : (sign < 0 ? essay : essay[..sign]) + "#" + under.Id;
    }
}
