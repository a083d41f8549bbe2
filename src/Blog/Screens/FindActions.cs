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
        ClearOrBack when screen is { Focus: Focus.Article, Article: { Lights: not null } article } =>
            new Turn(screen with { Article = article with { Lights = null } }),
        _ when screen.Finding is { } line => Typing(screen, line, message, surroundings),
        _ => null,
    };

    /// <summary>The screen as it is now: a find ends when its essay goes out of the reader's hands.</summary>
    internal static BrowseScreen Settled(BrowseScreen screen) =>
        screen.Finding is { } line && (screen.Focus != Focus.Article || screen.Article?.Post.Path != line.Origin.Post.Path)
            ? screen with { Finding = null }
            : screen;

    /// <summary>Lights what a search found in an essay that it opened; the match nearest after the top is the current one.</summary>
    internal static ArticlePane Lit(ArticlePane article, Query query)
    {
        Lights lights = Lights.On(article.Article, query);
        return article with { Lights = lights.Count == 0 ? null : lights with { Current = lights.From(article.Top) } };
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
        string problem = lights.Result.Problem ?? $"This essay does not have: {line.Input.Text}";
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
