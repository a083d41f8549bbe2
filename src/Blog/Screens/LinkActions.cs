using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>What links do: the focus on them, and where they lead.</summary>
internal static class LinkActions
{
    /// <summary>What comes of a message that concerns links, history or the arrival of an essay; null for any other.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings) => message switch
    {
        LinkBy by => Focused(screen, by.Steps, surroundings),
        FollowFocused => Active(screen, surroundings) is { } index ? Follow(screen, index, surroundings)
            : LookActions.TurnDetails(screen, surroundings) is { } turned ? new Turn(turned) : Tell(screen, "Tab goes to a link, and Enter follows it."),
        PageBy { Pages: 1 } when NextEssay.Offered(screen, surroundings) is { } next => next,
        FollowLink follow => Follow(screen, follow.Index, surroundings),
        ShowHints => Hinted(screen, surroundings),
        OpenInBrowser => OpenSource(screen, surroundings),
        ClearOrBack when Active(screen, surroundings) is not null => new Turn(screen with { Article = screen.Article! with { FocusedLink = null } }),
        PointerUsed pointer => Clicked(screen, pointer.Event, surroundings),
        GoBack back => HistoryActions.Back(screen, back.Steps, surroundings),
        GoForward forward => HistoryActions.Forward(screen, forward.Steps, surroundings),
        ArticleReady ready when ready.Request == screen.Asked => HistoryActions.Land(ArticleActions.Showing(screen, ready), surroundings),
        AddressNotOpened kept => new Turn(screen).Doing(new CopyText(kept.Address, "the address") { Address = kept.Address }),
        _ => null,
    };

    /// <summary>The link in the window that has the focus, or null; none has it while the shelf has.</summary>
    internal static int? Active(BrowseScreen screen, Surroundings surroundings) => screen is { Focus: Focus.Article, Article: { } article }
        ? LinkFocus.Active(article, screen.Layout(surroundings).Article.Height)
        : null;

    /// <summary>Where the focused link leads, for the footer.</summary>
    internal static Leading? Leading(BrowseScreen screen, Surroundings surroundings) => Active(screen, surroundings) is { } index
        ? LinkBook.Describe(Resolve(screen, screen.Article!, index), screen.Article!.Article)
        : null;

    private static LinkTarget Resolve(BrowseScreen screen, ArticlePane article, int index) =>
        LinkBook.Resolve(screen.Library, article.Post, article.Article.Links[index]);

    private static Turn Tell(BrowseScreen screen, string text) => new Turn(screen).Sending(new Noticed(text));

    private static Turn? Focused(BrowseScreen screen, int steps, Surroundings surroundings)
    {
        if (screen.Article is not { } article) return null;
        ArticlePane next = LinkFocus.By(article, steps, screen.Layout(surroundings).Article.Height);
        return next.FocusedLink is null ? Tell(screen, "There are no links in this essay.") : new Turn(screen with { Article = next });
    }

    private static Turn? Hinted(BrowseScreen screen, Surroundings surroundings)
    {
        if (screen.Article is not { } article) return null;
        HintScreen hints = HintScreen.Over(article, screen.Layout(surroundings).Article);
        return hints.Hints.IsEmpty ? Tell(screen, "There are no links in the window.") : new Turn(screen).Opening(hints);
    }

    private static Turn? Clicked(BrowseScreen screen, MouseEvent pointer, Surroundings surroundings)
    {
        if (pointer is not { Action: MouseAction.Press, Button: MouseButton.Left } || screen.Article is not { } article) return null;
        if (SideContents.At(screen, pointer.At, surroundings) is { } row) return new Turn(screen).Sending(new JumpToRow(row));
        Rect area = screen.Layout(surroundings).Article;
        return area.Contains(pointer.At) && LinkFocus.At(article, area, pointer.At) is { } index
            ? Follow(screen with { Focus = Focus.Article }, index, surroundings)
            : LookActions.TurnDetailsAt(screen, pointer.At, surroundings) is { } turned ? new Turn(turned with { Focus = Focus.Article }) : null;
    }

    private static Turn? Follow(BrowseScreen screen, int index, Surroundings surroundings)
    {
        if (screen.Article is not { } article || index >= article.Article.Links.Length) return null;
        screen = screen with { Article = article with { FocusedLink = index } };
        return Resolve(screen, article, index) switch
        {
            ToFragment to => Within(screen, index, to.Fragment, surroundings),
            ToPost to => HistoryActions.Visit(screen, to.Post, new Landing(to.Post.Path, to.Fragment), surroundings),
            ToWeb web => new Turn(screen).Doing(new OpenAddress(web.Address)),
            ToNowhere nowhere => Tell(screen, nowhere.Reason),
            _ => null,
        };
    }

    /// <summary>A note opens at the foot of the pane; anything else in the essay is jumped to.</summary>
    private static Turn Within(BrowseScreen screen, int index, string fragment, Surroundings surroundings)
    {
        ArticlePane article = screen.Article!;
        if (Fragments.NoteOf(article.Article, fragment) is { } note)
            return new Turn(screen).Opening(new NoteScreen(article, note.Number, index, screen.Library, screen.Zoomed));
        if (Fragments.RowOf(article.Article, fragment) is not { } row) return Tell(screen, $"This essay has no heading #{fragment}.");

        BrowseScreen left = HistoryActions.Jumped(screen);
        int height = screen.Layout(surroundings).Article.Height;
        ArticlePane there = Reference(article.Article, fragment) is { } reference
            ? LinkFocus.On(article, reference, height)
            : article.GoTo(row, height);
        return new Turn(left with { Article = there });
    }

    /// <summary>The reference that the way back from a note leads to.</summary>
    private static int? Reference(Article article, string fragment)
    {
        if (Fragments.ReferredFrom(article, fragment) is not { } note) return null;
        int index = article.Links.FindIndexOf(link => !link.Spans.IsEmpty && link.Target == $"#fn:{note.Number}");
        return index < 0 ? null : index;
    }

    private static Turn? OpenSource(BrowseScreen screen, Surroundings surroundings)
    {
        if (Active(screen, surroundings) is { } index)
        {
            return Resolve(screen, screen.Article!, index) switch
            {
                ToWeb web => new Turn(screen).Doing(new OpenAddress(web.Address)),
                ToPost { Post.Address: { } address } => new Turn(screen).Doing(new OpenAddress(address)),
                ToNowhere nowhere => Tell(screen, nowhere.Reason),
                _ => Tell(screen, "This link leads to a place here, not to the web. Enter goes there."),
            };
        }

        if (screen.Reading is not { } post) return null;
        return post.Address is { } own
            ? new Turn(screen).Doing(new OpenAddress(own))
            : Tell(screen, "This essay names no address on the web.");
    }
}
