using Blog.App;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Find in an essay: as it is typed every match is lit, and the reader stands at the first one from where the find began.</summary>
internal static class FindActions
{
    /// <summary>What comes of a message that concerns the find; null for any other.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings) => message switch
    {
        OpenFind when screen.Article is { } article => new Turn(screen with { Finding = new FindLine(TextInput.Empty, article) }),
        MatchBy by => Moved(screen, by.Steps, surroundings),
        ClearOrBack when screen is { Focus: Focus.Article, Article: { Lights.IsFromSearch: false } article } =>
            new Turn(screen with { Article = article with { Lights = null } }),
        _ when screen.Finding is { } line => Typing(screen, line, message, surroundings),
        _ => null,
    };

    /// <summary>The screen as it is now: a find ends when its essay goes out of the reader's hands, and what a search wants to be lit is lit once its essay is there.</summary>
    internal static BrowseScreen Settled(BrowseScreen screen)
    {
        if (screen.Finding is { } line && (screen.Focus != Focus.Article || screen.Article?.Post.Path != line.Origin.Post.Path)) screen = screen with { Finding = null };
        if (screen.Article is not { } article) return screen;
        if (screen.Focus == Focus.Shelf) return article.Lights is null ? screen : screen with { Article = article with { Lights = null } };
        bool isThere = screen.Landing is null && article.Post.Path == screen.Reading?.Path;
        bool wantsLight = isThere && article.Lights is null && screen.Finding is null && !screen.Lit.IsEmpty;
        return wantsLight ? screen with { Article = Lit(article, screen.Lit) } : screen;
    }

    /// <summary>Lights the words of a search in an essay that it opened; the first one in the window is the current one.</summary>
    internal static ArticlePane Lit(ArticlePane article, IEnumerable<string> words)
    {
        string phrases = string.Join(' ', words.Select(word => $"\"{word.Replace('"', ' ')}\""));
        Lights lights = Lights.On(article.Article, Query.Parse(phrases));
        return article with { Lights = lights with { Current = lights.From(article.Top) } };
    }

    /// <summary>Draws the line over the left of the footer.</summary>
    /// <returns>Where the terminal's cursor stands.</returns>
    internal static Position Draw(FindLine line, Pane footer, string place, Theme theme)
    {
        footer.Clear(theme);
        int right = footer.WriteRight(0, place + " ", theme[Role.Footer]);
        int column = footer.Write(0, 0, "/", theme[Role.Marker]);
        return line.Input.Draw(footer, 0, column, Math.Max(1, right - column - 1), theme[Role.Text]);
    }

    private static Turn? Typing(BrowseScreen screen, FindLine line, Message message, Surroundings surroundings)
    {
        if (message is KeyTyped { Key.Code: KeyCode.Backspace } && line.Input.Text.Length == 0) return Dropped(screen, line);
        if (line.Input.After(message) is { } input) return new Turn(Typed(screen, line with { Input = input }, surroundings));
        return message switch
        {
            KeepFind => Kept(screen, line),
            DropFind => Dropped(screen, line),
            _ => null,
        };
    }

    private static BrowseScreen Typed(BrowseScreen screen, FindLine line, Surroundings surroundings)
    {
        if (screen.Article is not { } article || line.Input.Text == screen.Finding?.Input.Text) return screen with { Finding = line };
        ArticlePane origin = article with { Place = line.Origin.Place, Top = article.Article.RowAt(line.Origin.Place) };
        if (line.Origin.Top == 0) origin = origin with { Top = 0 };
        if (line.Input.Text.Length == 0) return screen with { Finding = line, Article = origin with { Lights = null } };

        Lights lights = Lights.On(article.Article, line.Input.Text, article.Lights);
        lights = lights with { Current = lights.From(origin.Top) };
        return screen with { Finding = line, Article = Shown(origin with { Lights = lights }, surroundings, screen) };
    }

    private static Turn Kept(BrowseScreen screen, FindLine line)
    {
        BrowseScreen kept = screen with { Finding = null };
        if (screen.Article is not { Lights: { } lights } article) return new Turn(kept);
        if (lights.Count > 0) return new Turn((HistoryActions.Jumped(kept with { Article = line.Origin })) with { Article = article });
        bool isAllShown = article.Article.Details.All(details => details.IsOpen);
        string problem = lights.Result.Problem ?? (isAllShown ? $"This essay does not have: {line.Input.Text}" : $"Not in what is shown (parts are folded): {line.Input.Text}");
        return new Turn(kept with { Article = article with { Lights = null } }).Sending(new Noticed(problem));
    }

    private static Turn Dropped(BrowseScreen screen, FindLine line)
    {
        BrowseScreen dropped = screen with { Finding = null };
        if (screen.Article is not { } article) return new Turn(dropped);
        ArticlePane back = article.At(line.Origin.Place) with { Lights = line.Origin.Lights?.In(article.Article) };
        return new Turn(dropped with { Article = line.Origin.Top == 0 ? back with { Top = 0 } : back });
    }

    private static Turn? Moved(BrowseScreen screen, int steps, Surroundings surroundings)
    {
        if (screen.Article is not { } article) return null;
        if (article.Lights is not { } lights) return new Turn(screen).Sending(new Noticed("Nothing is sought. / begins a find."));
        if (lights.Count == 0) return new Turn(screen);

        int next = lights.Current + steps;
        int around = ((next % lights.Count) + lights.Count) % lights.Count;
        ArticlePane there = Shown(article with { Lights = lights with { Current = around } }, surroundings, screen);
        Turn turn = new(screen with { Article = there });
        if (next == around) return turn;
        return turn.Sending(new Noticed(steps > 0 ? "Past the end, on from the beginning." : "Past the beginning, on from the end."));
    }

    /// <summary>The current match in the window, with some of the text before it where it was outside.</summary>
    private static ArticlePane Shown(ArticlePane article, Surroundings surroundings, BrowseScreen screen)
    {
        if (article.Lights is not { Count: > 0 } lights) return article;
        int height = screen.Layout(surroundings).Article.Height;
        int row = lights.RowOf(lights.Current);
        return row >= article.Top && row < article.Top + height ? article : article.GoTo(row - (height / 3), height);
    }
}
