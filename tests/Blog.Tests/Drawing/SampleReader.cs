using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

/// <summary>
/// Frames like those of a reader: an article alone over the full window, the shelf alone, or both beside each other.
/// <code>
///  the site                                  9 essays
/// ──────────────────────┬────────────────────────────
///  the shelf            │   the article
/// ──────────────────────┴────────────────────────────
///  keys                                   1 of 9 · 42%
/// </code>
/// </summary>
internal sealed class SampleReader(Size window, Style ground = default)
{
    private static readonly Style Dim = new(Attributes: TextAttributes.Dim);
    private static readonly Style Bold = new(Attributes: TextAttributes.Bold);
    private static readonly Style Bar = new(Color.Ansi(AnsiColor.Blue), Attributes: TextAttributes.Bold);
    private static readonly Style Tags = new(Color.Ansi(AnsiColor.Blue));

    private static readonly string[] Words =
        ("Most teams begin with the model because the model is what they can see. What a reader of the answer meets is everything else: "
        + "how the question was taken apart, what was looked up and what was left out, which tool ran and whether anybody checked it. A system "
        + "that answers well is mostly plumbing, and plumbing is judged on the worst day of the year. Measure the pipeline, then change it; a "
        + "better model in a bad pipeline gives better sentences about the wrong thing, and nobody notices until it costs something.").Split(' ');

    /// <summary>Essay number and first row, as a reader would have them.</summary>
    public Frame Article(int top, int essay = 0)
    {
        CellBuffer cells = Empty();
        Rect pane = new(0, 0, window.Width, window.Height - 1);
        DrawArticle(cells, pane, top, essay);
        DrawFooter(cells, $"{essay + 1} of 9 · {Math.Min(100, (top + pane.Height) / 2)}%");
        return FrameOf(cells, null, pane);
    }

    public Frame Shelf(int selected, int top = 0)
    {
        CellBuffer cells = Empty();
        Rect pane = new(0, 3, window.Width, window.Height - 5);
        DrawHeader(cells);
        Position cursor = DrawShelf(cells, pane, selected, top);
        DrawFooter(cells, $"{selected + 1} of 9");
        return FrameOf(cells, cursor, pane);
    }

    public Frame Both(int selected, int articleTop)
    {
        CellBuffer cells = Empty();
        int shelfWidth = window.Width * 3 / 8;
        Rect shelf = new(0, 3, shelfWidth, window.Height - 5), article = new(shelfWidth + 1, 3, window.Width - shelfWidth - 1, window.Height - 5);
        DrawHeader(cells);
        cells.Draw(new Position(shelfWidth, 2), "┬", Dim);
        cells.Draw(new Position(shelfWidth, window.Height - 2), "┴", Dim);
        cells.Repeat(new Rect(shelfWidth, 3, 1, shelf.Height), "│", Dim);
        DrawShelf(cells, shelf, selected, 0);
        DrawArticle(cells, article, articleTop, selected);
        DrawFooter(cells, $"{selected + 1} of 9 · {Math.Min(100, (articleTop + article.Height) / 2)}%");
        return FrameOf(cells, null, shelf, article);
    }

    /// <summary>The frame with a box of keys over it.</summary>
    public Frame Help(Frame below)
    {
        CellBuffer cells = Empty();
        for (int y = 0; y < window.Height; y++)
            for (int x = 0; x < window.Width; x++)
                if (below.Cells[new Position(x, y)] is { IsContinuation: false } cell) cells.Draw(new Position(x, y), cell.Text, cell.Style);

        Rect box = new(12, 2, 76, 26);
        cells.Fill(box, ground);
        cells.Repeat(box with { Height = 1 }, "─", Dim);
        cells.Repeat(box with { Y = box.Bottom - 1, Height = 1 }, "─", Dim);
        for (int row = 1; row < box.Height - 1; row++)
        {
            cells.Draw(new Position(box.X, box.Y + row), Line.Of(new Run("│ ", Dim), new Run($"{(char)('a' + row)}".PadRight(24), Bold), new Run(Text(row * 7, 40))), box);
            cells.Draw(new Position(box.Right - 1, box.Y + row), "│", Dim);
        }

        return below with { Cells = cells, Cursor = null };
    }

    private CellBuffer Empty()
    {
        CellBuffer cells = new(window);
        cells.Fill(cells.Bounds, ground);
        return cells;
    }

    private static Frame FrameOf(CellBuffer cells, Position? cursor, params Rect[] panes) =>
        new(cells, cursor, TerminalModes.FullScreen with { Title = "Engineering notes" }, [.. panes]);

    private void DrawHeader(CellBuffer cells)
    {
        cells.Draw(new Position(1, 0), "Engineering notes, ideas, and systems.", Bold);
        cells.Draw(new Position(window.Width - 24, 0), "9 essays · newest first", Dim);
        cells.Draw(new Position(1, 1), "Short essays and technical notes on building production systems.", Dim);
        cells.Repeat(new Rect(0, 2, window.Width, 1), "─", Dim);
        cells.Repeat(new Rect(0, window.Height - 2, window.Width, 1), "─", Dim);
    }

    private void DrawFooter(CellBuffer cells, string place)
    {
        int y = window.Height - 1;
        Line keys = Line.Of(new Run("Space", Bold), new Run(" page · ", Dim), new Run("/", Bold), new Run(" find · ", Dim), new Run("?", Bold), new Run(" help", Dim));
        cells.Draw(new Position(1, y), keys, cells.Bounds);
        cells.Draw(new Position(window.Width - place.Length - 1, y), place, Dim);
    }

    private static Position DrawShelf(CellBuffer cells, Rect pane, int selected, int top)
    {
        Position cursor = default;
        for (int essay = 0; essay < 9; essay++)
        {
            int y = pane.Y + (essay * 5) - top;
            bool isSelected = essay == selected;
            if (isSelected) cursor = new Position(pane.X, Math.Clamp(y + 1, pane.Y, pane.Bottom - 1));
            Run bar = new(isSelected ? "▌ " : "  ", Bar);
            string width = Text(essay * 11, pane.Width - 4);
            Draw(y, Line.Of(bar, new Run($"Engineering · Mar {essay + 10}, 2026 · {essay + 4} min", Dim)));
            Draw(y + 1, Line.Of(bar, new Run(Text(essay * 5, 30), isSelected ? Bold : default)));
            Draw(y + 2, Line.Of(bar, new Run(width)));
            Draw(y + 3, Line.Of(bar, new Run("#systems #growth #ai", Tags)));
        }

        return cursor;

        void Draw(int y, Line line)
        {
            if (y >= pane.Y && y < pane.Bottom) cells.Draw(new Position(pane.X, y), line, pane);
        }
    }

    private static void DrawArticle(CellBuffer cells, Rect pane, int top, int essay)
    {
        int width = Math.Min(66, pane.Width - 4), left = pane.X + ((pane.Width - width) / 2);
        for (int row = 0; row < pane.Height; row++) cells.Draw(new Position(left, pane.Y + row), ArticleLine(top + row, width, essay), pane);
    }

    private static Line ArticleLine(int row, int width, int essay) => (row % 9, row % 31) switch
    {
        (8, _) => Line.Empty,
        (_, 0) => Line.Of(Text(row + essay, 30), Bold),
        (3, _) => Line.Of(new Run(Text((row * 9) + (essay * 40), 20)), new Run(" and ", new Style(Attributes: TextAttributes.Italic)), new Run(Text(row * 3, width - 25))),
        _ => Line.Of(Text((row * 13) + (essay * 40), width)),
    };

    /// <summary>As many words from a place on as fit.</summary>
    private static string Text(int word, int width)
    {
        string text = Words[word % Words.Length];
        while (text.Length + 1 + Words[++word % Words.Length].Length <= width) text += " " + Words[word % Words.Length];
        return text;
    }
}
