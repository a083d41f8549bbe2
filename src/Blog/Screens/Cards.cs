using Blog.Posts;
using Blog.State;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>How much of an essay the shelf tells.</summary>
public enum CardView : byte
{
    /// <summary>Deck and summary, as on the site's own page.</summary>
    Full,

    /// <summary>The deck, in two rows at most.</summary>
    Brief,

    /// <summary>One row: date and title.</summary>
    Row,
}

/// <summary>
/// An essay on the shelf:
/// <code>
///   AI Engineering · Apr 1, 2026 · 6 min
/// ▌ AI Is Not a Model. It Is a System.
///   Behind every useful AI product is an
///   architecture of pipelines, retrieval,…
///   #ai #rag #agents
/// </code>
/// </summary>
internal static class Cards
{
    private const int Indent = 2;

    /// <summary>The rows of a card, at most <paramref name="width"/> cells wide, without the blank row below it.</summary>
    internal static IReadOnlyList<Line> Set(Post post, CardView view, int width, bool selected, Theme theme, ReadingState? reading = null)
    {
        string mark = CardMark.Of(post, reading, theme.Glyphs);
        if (view == CardView.Row) return [OneRow(post, width, selected, mark, theme)];

        int room = Math.Max(1, width - Indent - 1);
        List<Line> rows = [MetaRow(post, mark, room, theme)];
        foreach (string title in Ellipsis.Wrap(post.Title, room, 2, theme.Glyphs))
            rows.Add(Titled(title, rows.Count == 1 && selected, selected, theme));
        if (post.Deck is { } deck) Add(rows, deck, room, view == CardView.Full ? 3 : 2, theme[Role.CardDeck], theme);
        if (post.Summary is { } summary && (view == CardView.Full || post.Deck is null))
            Add(rows, summary, room, view == CardView.Full ? 6 : 2, theme[Role.CardSummary], theme);
        if (!post.Tags.IsEmpty) rows.Add(Row(Ellipsis.Cut(Tags(post), room, theme.Glyphs), theme[Role.CardTags]));
        if (!post.Notices.IsEmpty) Add(rows, Notice(post), room, 2, theme[Role.Problem], theme);
        return rows;
    }

    /// <summary>The heading of a group: <c>▾ AI Engineering 3</c>.</summary>
    internal static Line Heading(ShelfGroup group, int width, bool selected, Theme theme)
    {
        string fold = (group.IsFolded ? theme.Glyphs.Folded : theme.Glyphs.Unfolded) + " ";
        string count = $" {group.Count}";
        int room = width - Indent - CellWidth.Measure(fold) - count.Length - 1;
        return Line.Of(
            selected ? new Run(theme.Glyphs.SelectionBar + " ", theme[Role.SelectionBar]) : new Run("  "),
            new Run(fold, theme[Role.Muted]),
            new Run(Ellipsis.Cut(group.Name, room, theme.Glyphs), theme[Role.Heading2]),
            new Run(count, theme[Role.Count]));
    }

    /// <summary>The row of a card on which its title begins.</summary>
    internal static int TitleRow(CardView view) => view == CardView.Row ? 0 : 1;

    /// <summary>Blank rows between two cards.</summary>
    internal static int Gap(CardView view) => view == CardView.Row ? 0 : 1;

    private static void Add(List<Line> rows, string text, int room, int most, Style style, Theme theme) =>
        rows.AddRange(Ellipsis.Wrap(text, room, most, theme.Glyphs).Select(row => Row(row, style)));

    private static Line Row(string text, Style style) => Line.Of(new Run("  "), new Run(text, style));

    private static Line Titled(string text, bool marked, bool selected, Theme theme) => Line.Of(
        marked ? new Run(theme.Glyphs.SelectionBar + " ", theme[Role.SelectionBar]) : new Run("  "),
        new Run(text, theme[selected ? Role.CardTitleSelected : Role.CardTitle]));

    /// <summary>The first row, with what the reader did at its end.</summary>
    private static Line MetaRow(Post post, string mark, int room, Theme theme)
    {
        int markWidth = mark.Length == 0 ? 0 : CellWidth.Measure(mark) + 2;
        string meta = Meta(post, Math.Max(1, room - markWidth), theme);
        if (markWidth == 0) return Row(meta, theme[Role.CardMeta]);
        string gap = new(' ', Math.Max(2, room - CellWidth.Measure(meta) - markWidth + 2));
        return Line.Of(new Run("  "), new Run(meta + gap, theme[Role.CardMeta]), new Run(mark, theme[Role.Count]));
    }

    private static string Meta(Post post, int room, Theme theme)
    {
        string dot = $" {theme.Glyphs.Dot} ";
        string date = Dates.Short(post.Date);
        string minutes = $"{post.ReadingMinutes} min";
        string draft = post.Draft ? dot + "draft" : "";
        string tail = date + dot + minutes + draft;
        if (post.Category is not { Length: > 0 } category) return Ellipsis.Cut(tail, room, theme.Glyphs);

        int left = room - CellWidth.Measure(tail) - CellWidth.Measure(dot);
        return left < 4 ? Ellipsis.Cut(tail, room, theme.Glyphs) : Ellipsis.Cut(category, left, theme.Glyphs) + dot + tail;
    }

    private static string Tags(Post post) => string.Join(' ', post.Tags.Select(tag => "#" + tag.Name));

    private static string Notice(Post post)
    {
        PostNotice notice = post.Notices[0];
        return notice switch
        {
            { Line: > 0, Column: > 0 } => $"Line {notice.Line}, column {notice.Column}: {notice.Message}",
            { Line: > 0 } => $"Line {notice.Line}: {notice.Message}",
            _ => notice.Message,
        };
    }

    private static Line OneRow(Post post, int width, bool selected, string mark, Theme theme)
    {
        if (mark.Length > 0) mark = "  " + mark;
        string date = width >= 40 ? Dates.Short(post.Date).PadRight(14) : "";
        return Line.Of(
            selected ? new Run(theme.Glyphs.SelectionBar + " ", theme[Role.SelectionBar]) : new Run("  "),
            new Run(date, theme[Role.CardMeta]),
            new Run(Ellipsis.Cut(post.Title, Math.Max(1, width - Indent - date.Length - 1 - CellWidth.Measure(mark)), theme.Glyphs), theme[selected ? Role.CardTitleSelected : Role.CardTitle]),
            new Run(mark, theme[Role.Count]));
    }
}
