using System.Collections.Immutable;
using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// A note, peeked at from its reference; the text above does not move:
/// <code>
///   queries of one click.³ The customers, too, press F5.
/// ── Note 3 ─────────────────────────────────────────────
///   3. Attempts multiply through layers: two layers with
///      three attempts each make nine.
/// </code>
/// It stands at the foot of the article pane, or at its head where it would hide the line with the reference.
/// </summary>
/// <param name="Article">The essay as the reader has it in view.</param>
/// <param name="Number">The note's.</param>
/// <param name="Reference">The link that opened it.</param>
public sealed record NoteScreen(ArticlePane Article, int Number, int Reference, Library? Library, bool Zoomed) : Screen
{
    private const int WheelRows = 3, LeastRows = 3;

    internal static readonly KeyMap Own = new(
        new KeyGroup("A note",
        [
            .. DialogKeys.Moving,
            new("page-on", ["Space"], "a page on", count => new DialogPage(count ?? 1)),
            new("next-link", ["Tab"], "next link in the note", count => new LinkBy(count ?? 1)),
            new("previous-link", ["Shift+Tab"], "previous link in the note", count => new LinkBy(-(count ?? 1))),
            new("accept", ["Enter", "o"], "follow the link, or close", new DialogAccept()),
            new("close", ["Esc", "q", "h", "Left", "Backspace"], "close", new DialogClose()) { Hint = "close" },
        ]),
        CommonKeys.Program);

    /// <summary>The first row of the note that is shown.</summary>
    public int Top { get; init; }

    /// <summary>The link in the note that has the focus, by its index in the article.</summary>
    public int? Focused { get; init; }

    public override KeyMap Keys => Own;

    public override bool CoversAll => false;

    private ArticleNote? Note => Article.Article.Notes.FirstOrDefault(note => note.Number == Number);

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        int page = Math.Max(1, room.Height - 1);
        return message switch
        {
            DialogClose => Turn.Closed,
            DialogAccept => Focused is { } link ? Turn.Closed.Sending(new FollowLink(link)) : Turn.Closed,
            DialogMove move => Scrolled(move.Steps, room),
            DialogPage pages => Scrolled(pages.Pages * page, room),
            DialogStart => Scrolled(-Top, room),
            DialogEnd => Scrolled(Article.Article.Lines.Length, room),
            LinkBy by => On(by.Steps, room),
            ArticleReady ready => Relaid(ready),
            PointerUsed { Event: { Action: MouseAction.Press } pointer } => Point(pointer, room),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        Rect room = Room(surroundings);
        if (Note is not { } note || room.IsEmpty) return View.Still;

        DrawGround(cells, room, room.Bottom < BrowseLayout.For(surroundings.Window, Focus.Article, Zoomed).Article.Bottom, theme);
        (Shown(note) with { FocusedLink = Focused }).Draw(new Pane(cells, Part(room, note)), theme, hasFocus: true);

        Leading? leading = Focused is { } link ? LinkBook.Describe(LinkBook.Resolve(Library, Article.Post, Article.Article.Links[link]), Article.Article) : null;
        string place = note.Height > room.Height ? $"{Math.Min(note.Height, Top + room.Height)} of {note.Height}" : "";
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, place, surroundings, leading);
        return new View(null, [room], null);
    }

    /// <summary>The rule above the note and, where text goes on below it, another one under it.</summary>
    private void DrawGround(CellBuffer cells, Rect room, bool hasTextBelow, Theme theme)
    {
        Pane pane = new(cells, room with { Y = room.Y - 1, Height = room.Height + (hasTextBelow ? 2 : 1) });
        pane.Clear(theme);
        pane.Repeat(0, 0, pane.Width, theme.Glyphs.Horizontal, theme[Role.DialogFrame]);
        if (hasTextBelow) pane.Repeat(pane.Height - 1, 0, pane.Width, theme.Glyphs.Horizontal, theme[Role.DialogFrame]);
        pane.Write(0, 2, $" Note {Number} ", theme[Role.DialogTitle]);
    }

    /// <summary>The article as a pane whose top is the note's.</summary>
    private ArticlePane Shown(ArticleNote note) => Article with { Top = note.Row + Top };

    /// <summary>Not more rows than the note has left, so that what follows it in the article is not shown.</summary>
    private Rect Part(Rect room, ArticleNote note) => room with { Height = Math.Min(room.Height, note.Height - Top) };

    /// <summary>Where the note's rows are in the window; the rule stands above them.</summary>
    private Rect Room(Surroundings surroundings)
    {
        Rect area = BrowseLayout.For(surroundings.Window, Focus.Article, Zoomed).Article;
        if (Note is not { } note || area.Height < 2) return default;
        int rows = Math.Clamp(note.Height, 1, Math.Max(Math.Min(LeastRows, area.Height - 1), (area.Height / 2) - 2));
        int reference = Article.Article.Links[Reference].Spans.LastOrDefault().Row - Article.Top;
        bool isHidden = reference >= area.Height - rows - 1;
        return area with { Y = isHidden ? area.Y + 1 : area.Bottom - rows, Height = rows };
    }

    private Turn Scrolled(int rows, Rect room) =>
        new(this with { Top = Math.Clamp(Top + rows, 0, Math.Max(0, (Note?.Height ?? 0) - room.Height)) });

    private Turn On(int steps, Rect room)
    {
        if (Note is not { } note) return Turn.Closed;
        ImmutableArray<int> links = LinksOf(note);
        if (links.IsEmpty) return new Turn(this).Sending(new Noticed("There are no links in this note."));

        int at = Focused is { } focused ? links.IndexOf(focused) + steps : steps > 0 ? 0 : links.Length - 1;
        int index = links[((at % links.Length) + links.Length) % links.Length];
        int row = Article.Article.Links[index].Spans[0].Row - note.Row;
        bool isShown = row >= Top && row < Top + room.Height;
        return isShown ? new Turn(this with { Focused = index }) : (this with { Focused = index }).Scrolled(row - Top, room);
    }

    /// <summary>All but the way back: who peeks is there already.</summary>
    private ImmutableArray<int> LinksOf(ArticleNote note) =>
    [
        .. Enumerable.Range(0, Article.Article.Links.Length).Where(index => Article.Article.Links[index] is { Spans: [var first, ..] } link
            && first.Row >= note.Row && first.Row < note.Row + note.Height && link.Target != $"#fnref:{Number}"),
    ];

    private Turn? Point(MouseEvent pointer, Rect room) => pointer.Button switch
    {
        MouseButton.WheelUp => Scrolled(-WheelRows, room),
        MouseButton.WheelDown => Scrolled(WheelRows, room),
        MouseButton.Left when !room.Contains(pointer.At) || Note is null => Turn.Closed,
        MouseButton.Left when LinkFocus.At(Shown(Note), Part(room, Note), pointer.At) is { } link && LinksOf(Note).Contains(link) =>
            Turn.Closed.Sending(new FollowLink(link)),
        _ => null,
    };

    /// <summary>The window or the theme changed: the same note, of the essay as it is laid out now.</summary>
    private Turn? Relaid(ArticleReady ready)
    {
        if (ready.Request.Post.Path != Article.Post.Path) return Turn.Closed;
        NoteScreen next = this with { Article = Article.Relaid(ready.Request.Post, ready.Text, ready.Article), Top = 0, Focused = null };
        bool isThere = next.Note is not null && Reference < ready.Article.Links.Length && !ready.Article.Links[Reference].Spans.IsEmpty;
        return isThere ? new Turn(next) : Turn.Closed;
    }
}
