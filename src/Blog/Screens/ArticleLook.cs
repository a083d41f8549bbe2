using System.Collections.Immutable;
using Blog.App;
using Blog.Articles;
using Blog.Terminal.Drawing;

namespace Blog.Screens;

/// <summary>What the reader changed by key about how an essay is set.</summary>
/// <param name="CodeIsTurned">True when long lines of code are cut where they are wrapped else, or the other way round.</param>
/// <param name="CodeOffset">How many cells cut code is scrolled sideways.</param>
/// <param name="Turned">The details that were opened or closed, by their places.</param>
public sealed record ArticleLook(bool CodeIsTurned, int CodeOffset, ImmutableHashSet<int> Turned)
{
    public static ArticleLook Usual { get; } = new(false, 0, []);

    /// <summary>What is left of it for another essay.</summary>
    internal ArticleLook Elsewhere => CodeIsTurned ? Usual with { CodeIsTurned = true } : Usual;

    internal ArticleOptions Over(ArticleOptions options) => options with
    {
        WrapCode = options.WrapCode != CodeIsTurned, CodeOffset = CodeOffset, TurnedDetails = Turned,
    };
}

/// <summary>Keys that have an essay set otherwise; the sentence on top stays on top.</summary>
internal static class LookActions
{
    private const int SidewaysCells = 8;
    private const int MostSideways = 2000;

    internal static BrowseScreen TurnCode(BrowseScreen screen) =>
        screen with { Look = screen.Look with { CodeIsTurned = !screen.Look.CodeIsTurned, CodeOffset = 0 } };

    internal static BrowseScreen Sideways(BrowseScreen screen, int steps) => screen with
    {
        Look = screen.Look with { CodeOffset = Math.Clamp(screen.Look.CodeOffset + (steps * SidewaysCells), 0, MostSideways) },
    };

    /// <summary>Opens or closes the details whose summary stands highest in the window; null when there are none.</summary>
    internal static BrowseScreen? TurnDetails(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen.Article is not { } article) return null;
        int height = screen.Layout(surroundings).Article.Height;
        ArticleDetails? first = article.Article.Details.FirstOrDefault(details => details.Row >= article.Top && details.Row < article.Top + height);
        return first is null ? null : Turn(screen, first);
    }

    /// <summary>Opens or closes the details whose summary is at a place of the window; null when there are none.</summary>
    internal static BrowseScreen? TurnDetailsAt(BrowseScreen screen, Position at, Surroundings surroundings)
    {
        Rect area = screen.Layout(surroundings).Article;
        if (screen.Article is not { } article || !area.Contains(at)) return null;
        int row = article.Top + at.Y - area.Y;
        return article.Article.Details.FirstOrDefault(details => details.Row == row) is { } found ? Turn(screen, found) : null;
    }

    private static BrowseScreen Turn(BrowseScreen screen, ArticleDetails details)
    {
        ImmutableHashSet<int> turned = screen.Look.Turned;
        turned = turned.Contains(details.Place) ? turned.Remove(details.Place) : turned.Add(details.Place);
        return screen with { Look = screen.Look with { Turned = turned } };
    }
}
