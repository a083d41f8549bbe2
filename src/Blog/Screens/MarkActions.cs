using System.Collections.Immutable;
using Blog.App;
using Blog.State;

namespace Blog.Screens;

/// <summary>Marks in an essay: they are part of what is remembered of it.</summary>
internal static class MarkActions
{
    /// <summary>What comes of a message that concerns marks; null for any other.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings) => message switch
    {
        OpenMarks open when screen.Article is { } article => new Turn(screen).Opening(new MarkScreen(open.Sets, LettersOf(screen, article))),
        SetMark set when screen.Article is { } article => Set(screen, article, set.Letter, surroundings),
        GoToMark { Letter: '\'' } when screen.Article is { } article => GoBefore(screen, article),
        GoToMark go when screen.Article is { } article => Go(screen, article, go.Letter),
        _ => null,
    };

    private static ImmutableArray<char> LettersOf(BrowseScreen screen, ArticlePane article) =>
        screen.Memory is { } memory ? [.. memory.Of(article.Post.Slug).Marks.Keys.Order()] : [];

    private static Turn Set(BrowseScreen screen, ArticlePane article, char letter, Surroundings surroundings)
    {
        if (screen.Memory is not { } memory) return new Turn(screen).Sending(new Noticed("Marks are still being read."));
        Place place = Place.At(article.Text, article.Top == 0 ? 0 : article.Place);
        return new Turn(screen with { Memory = memory.Marked(article.Post.Slug, letter, place, surroundings.Now) })
            .Sending(new Noticed($"Marked as {letter}. '{letter} comes back here."));
    }

    private static Turn Go(BrowseScreen screen, ArticlePane article, char letter)
    {
        if (screen.Memory?.Of(article.Post.Slug).Marks.TryGetValue(letter, out Stamped<Place> mark) is not true)
            return new Turn(screen).Sending(new Noticed($"This essay has no mark {letter}."));
        return Jump(screen, article, mark.Value.Offset == 0 ? 0 : mark.Value.In(article.Text));
    }

    /// <summary>To the place in this essay before the last jump; from there the same key leads here again.</summary>
    private static Turn GoBefore(BrowseScreen screen, ArticlePane article)
    {
        EssayPlace here = new(article.Post.Slug, article.Place);
        int last = screen.History.Past.FindLastIndexOf(place => place.Slug == here.Slug && place != here);
        return last < 0 ? new Turn(screen).Sending(new Noticed("There was no jump in this essay.")) : Jump(screen, article, screen.History.Past[last].Offset);
    }

    private static Turn Jump(BrowseScreen screen, ArticlePane article, int offset)
    {
        ArticlePane there = offset == 0 ? article.GoTo(0, 1) : article.At(offset);
        return new Turn(HistoryActions.Jumped(screen) with { Article = there });
    }
}
