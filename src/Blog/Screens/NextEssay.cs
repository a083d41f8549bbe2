using Blog.App;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>At the end of an essay a page on leads to the next one, but not unasked.</summary>
internal static class NextEssay
{
    /// <summary>What a page on does at the end of an essay: first it tells what comes next, then it goes there. Null anywhere else.</summary>
    internal static Turn? Offered(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen is not { Focus: Focus.Article, Visiting: null, Article: { } article } || screen.Shelf.Heading is not null) return null;
        if (!article.IsAtEnd(screen.Layout(surroundings).Article.Height) || article.Post.Path != screen.Reading?.Path) return null;

        int number = screen.Shelf.Number + 1;
        if (number >= screen.Shelf.Posts.Length) return new Turn(screen).Sending(new Noticed("The end, and this is the last essay."));
        Post next = screen.Shelf.Posts[number];
        if (!screen.IsNextOffered) return new Turn(screen with { IsNextOffered = true }).Sending(new Noticed($"The end. Once more for: {next.Title}"));
        return HistoryActions.Visit(screen with { IsNextOffered = false }, next, new Landing(next.Path), surroundings);
    }

    /// <summary>Any other move takes the offer back.</summary>
    internal static BrowseScreen Withdrawn(BrowseScreen before, BrowseScreen after) =>
        before.IsNextOffered && after.IsNextOffered ? after with { IsNextOffered = false } : after;
}
