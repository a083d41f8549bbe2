using System.Collections.Immutable;
using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// An essay and where its reader is in it. The place is an offset in the text, never a row: whatever happens to the rows (another
/// width, another theme), the sentence on top stays on top.
/// </summary>
/// <param name="Place">The place in the text that was on top when the reader last moved.</param>
/// <param name="Top">The row on top now.</param>
public sealed record ArticlePane(Post Post, PostText Text, Article Article, int Place, int Top)
{
    /// <summary>True when the place is under the essay, where what goes with it is listed.</summary>
    private bool IsBelow => Place >= ArticleEnding.FirstPlace;

    /// <summary>The link that has the focus, by its index in the article, or null.</summary>
    public int? FocusedLink { get; init; }

    /// <summary>What is lit, or null.</summary>
    public Lights? Lights { get; init; }

    /// <summary>Opens an essay at its beginning.</summary>
    public static ArticlePane Open(Post post, PostText text, Article article) =>
        new(post, text, article, article.Lines.IsEmpty ? 0 : article.Lines[0].Source, 0);

    /// <summary>True when the last row is in the window, that of what stands under the essay included.</summary>
    public bool IsAtEnd(int height) => Top + height >= Article.Lines.Length;

    /// <summary>True when the essay's own last row is in the window, or above it: then it is read.</summary>
    public bool IsRead(int height) => Top + height >= Article.EssayRows;

    /// <summary>The same essay laid out anew, with the same sentence on top; where the text itself has changed, the nearest that is left of it.</summary>
    public ArticlePane Relaid(Post post, PostText text, Article article)
    {
        int place = Place <= Text.BodyStart || IsBelow || text.Source == Text.Source ? Place : State.Place.At(Text, Place).In(text);
        return this with
        {
            Post = post, Text = text, Article = article, Place = place,
            Top = Top == 0 ? 0 : article.RowAt(place),
            FocusedLink = LinkFocus.Kept(this, article),
            Lights = Lights?.In(article),
        };
    }

    /// <summary>The same essay with another ending. A window within the essay stays where it is; one below it, which had to wait for the ending, goes there.</summary>
    internal ArticlePane WithEnding(Article article) =>
        this with { Article = article, FocusedLink = LinkFocus.Kept(this, article), Top = IsBelow ? article.RowAt(Place) : Top };

    /// <summary>At a place that was left before.</summary>
    public ArticlePane At(int place) => Article.Lines.IsEmpty ? this : this with { Place = place, Top = Article.RowAt(place) };

    public ArticlePane Move(int rows, int height) => GoTo(Top + rows, height);

    public ArticlePane GoTo(int row, int height)
    {
        // After a resize the top may stand further down than a full window would allow; it is never pulled back against a key.
        int last = Math.Max(Math.Max(0, Article.Lines.Length - Math.Max(1, height)), Math.Min(Top, row));
        int top = Math.Clamp(row, 0, last);
        return this with { Top = top, Place = Article.Lines.IsEmpty ? 0 : Article.Lines[top].Source };
    }

    /// <summary>The heading that is <paramref name="steps"/> after (or, negative, before) the row on top.</summary>
    public ArticlePane GoToHeading(int steps, int height)
    {
        List<int> rows = [.. Article.Headings.Select(heading => heading.Row)];
        int target = steps > 0
            ? rows.Where(row => row > Top).Skip(steps - 1).FirstOrDefault(-1)
            : rows.Where(row => row < Top).Reverse().Skip(-steps - 1).FirstOrDefault(-1);
        return target < 0 ? this : GoTo(target, height);
    }

    /// <summary>How much of the essay has been on the screen, in percent.</summary>
    public int Percent(int height)
    {
        int rows = Article.EssayRows;
        return rows <= height ? 100 : Math.Min(100, (Top + height) * 100 / rows);
    }

    /// <param name="hasFocus">True when the keys go here; else no link shows that it has the focus.</param>
    internal void Draw(Pane pane, Theme theme, bool hasFocus)
    {
        ImmutableArray<(int Row, int Column, int Width)> focused = hasFocus && FocusedLink is { } index ? Article.Links[index].Spans : [];
        Pane column = pane.Part(Column(pane.Area));
        for (int row = 0; row < pane.Height && Top + row < Article.Lines.Length; row++)
        {
            Line line = Article.Lines[Top + row].Content;
            if (Lights is not null) line = Lights.Over(line, Top + row, theme);
            foreach ((int at, int start, int width) in focused)
            {
                if (at == Top + row) line = LineMarks.Over(line, start, width, theme[Role.FocusedLink]);
            }

            column.Write(row, 0, line);
        }
    }

    /// <summary>The cells of a piece of a link in the window; empty when it is outside.</summary>
    /// <param name="area">Where the article is in the window.</param>
    internal Rect CellsOf((int Row, int Column, int Width) span, Rect area)
    {
        Rect column = Column(area);
        Line line = Article.Lines[span.Row].Content;
        int start = line.Direction == TextDirection.LeftToRight ? 0 : column.Width - line.Runs.Sum(run => CellWidth.Measure(run.Text));
        return new Rect(area.X + column.X + start + span.Column, area.Y + span.Row - Top, span.Width, 1).Intersect(area);
    }

    private Rect Column(Rect area) => new((area.Width - Math.Min(Article.Width, area.Width)) / 2, 0, Math.Min(Article.Width, area.Width), area.Height);

    /// <summary>The measure for a pane: what the reader asked for, with some air at the sides where there is room.</summary>
    public static int WidthFor(Rect area, int measure) => Math.Max(4, Math.Min(measure, area.Width - (area.Width >= 40 ? 4 : 2)));
}
