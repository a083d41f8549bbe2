using System.Collections.Immutable;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

/// <summary>Frames that nobody would draw, made by the same calls that screens make.</summary>
internal sealed class RandomFrames(Random random)
{
    private static readonly string[] Pieces =
    [
        "a", "b", "the quick brown fox", " ", "   ", "          ", "────────", "é", "e\u0301", "x\u0323\u0302", "日", "日本語", "ｶﾞ",
        "😀", "👩\u200D🚀", "👍🏽", "🇩🇪", "🇩", "❤\uFE0F", "❤", "☺\uFE0E", "한국", "\u1112\u1161\u11AB", "नमस्ते", "क\u094D\u0937", "שלום", "السلام", "ไทย",
        "\u0600", "1", "\u093E", "\uE000", "\u0301", "\u200D", "\e[31m", "\U0001FAE8", "𝔸", "ａ", "..........",
    ];

    private static readonly string?[] Links = [null, null, null, "https://example.org/", "https://example.org/a?b=c", "mailto:a@example.org"];

    public static RandomFrames Seeded(int seed) => new(new Random(seed));

    public Size Size() => random.Next(10) switch
    {
        0 => new Size(1, random.Next(1, 5)),
        1 => new Size(random.Next(1, 5), 1),
        2 => new Size(random.Next(30, 90), random.Next(10, 30)),
        _ => new Size(random.Next(2, 30), random.Next(2, 12)),
    };

    public CellBuffer Cells(Size size)
    {
        CellBuffer cells = new(size);
        if (random.Next(4) == 0) cells.Fill(cells.Bounds, Style());
        Scribble(cells, random.Next(size.Height * 2 + 2));
        return cells;
    }

    public void Scribble(CellBuffer cells, int times)
    {
        for (int i = 0; i < times; i++)
        {
            Rect area = Area(cells.Size);
            switch (random.Next(6))
            {
                case 0: cells.Fill(area, Style()); break;
                case 1: cells.Repeat(area with { Height = 1 }, Pick(Pieces), Style()); break;
                default: cells.Draw(new Position(area.X - random.Next(3), area.Y), Line(), area); break;
            }
        }
    }

    public Line Line()
    {
        Run[] runs = new Run[random.Next(1, 6)];
        for (int i = 0; i < runs.Length; i++) runs[i] = new Run(Pick(Pieces), Style(), Pick(Links));
        return new Line([.. runs], random.Next(8) == 0 ? TextDirection.RightToLeft : TextDirection.LeftToRight);
    }

    public Rect Area(Size size)
    {
        int x = random.Next(size.Width), y = random.Next(size.Height);
        return new Rect(x, y, random.Next(1, size.Width - x + 1), random.Next(1, size.Height - y + 1));
    }

    public Style Style() => random.Next(3) == 0
        ? default
        : new(AnyColor(), random.Next(2) == 0 ? default : AnyColor(), (TextAttributes)(random.Next(2) == 0 ? 0 : random.Next(64)));

    private Color AnyColor() => random.Next(4) switch
    {
        0 => default,
        1 => Color.Ansi((AnsiColor)random.Next(16)),
        2 => Color.Indexed((byte)random.Next(256)),
        _ => Color.Rgb(random.Next(0x1000000)),
    };

    public T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public int Next(int end) => random.Next(end);

    public TerminalModes Modes() => random.Next(3) > 0 ? TerminalModes.FullScreen : new()
    {
        AlternateScreen = random.Next(4) > 0,
        AutoWrap = random.Next(2) == 0,
        BracketedPaste = random.Next(2) == 0,
        FocusReporting = random.Next(2) == 0,
        Mouse = (MouseReporting)random.Next(3),
        DisambiguatedKeys = random.Next(2) == 0,
        Title = Pick(new string?[] { null, "Blog", "a\e]0;b\ac 日本", new string('x', 500) }),
    };

    public TerminalTraits Traits() => new()
    {
        Colors = (ColorDepth)random.Next(4),
        SynchronizedOutput = random.Next(2) == 0,
        LeftRightMargins = random.Next(2) == 0,
        KittyKeyboard = random.Next(2) == 0,
        Hyperlinks = random.Next(3) > 0,
        WindowTitle = random.Next(3) > 0,
        BackgroundColorErase = random.Next(2) == 0,
        RepeatCharacter = random.Next(2) == 0,
    };

    /// <summary>A terminal that has what <paramref name="known"/> says, and more.</summary>
    public MemoryTerminalOptions TerminalFor(TerminalTraits known) => new()
    {
        Traits = MemoryTerminalOptions.Everything with { BackgroundColorErase = known.BackgroundColorErase || Chance(2) },
        Disputed = (DisputedWidth)random.Next(3),
    };

    public Frame Frame(Size size) => Frame(Cells(size));

    public Frame Frame(CellBuffer cells) => new(
        cells,
        random.Next(2) == 0 ? null : new Position(random.Next(cells.Size.Width), random.Next(cells.Size.Height)),
        Modes(),
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Area(cells.Size))]);

    /// <summary>The frame with the content of one area moved up or down, something new where it came from, and little else changed.</summary>
    public Frame Scrolled(Frame frame)
    {
        Size size = frame.Cells.Size;
        Rect area = random.Next(2) == 0 ? new Rect(0, random.Next(2), size.Width, size.Height - random.Next(2)) : Area(size);
        area = area.Intersect(frame.Cells.Bounds);
        int shift = random.Next(-3, 4);
        CellBuffer cells = Copy(frame.Cells, area, shift);
        Scribble(cells, random.Next(3));
        ImmutableArray<Rect> panes = random.Next(4) == 0 ? [] : random.Next(3) == 0 ? [Area(size), area] : [area];
        return frame with { Cells = cells, Scrolling = panes, Cursor = random.Next(2) == 0 ? frame.Cursor : null };
    }

    private static CellBuffer Copy(CellBuffer from, Rect area, int shift)
    {
        CellBuffer cells = new(from.Size);
        for (int y = 0; y < from.Size.Height; y++) CopyRow(from, y, cells, y, cells.Bounds);
        if (shift == 0) return cells;
        cells.Fill(area, default);
        for (int y = area.Y; y < area.Bottom; y++)
            if (y - shift >= area.Y && y - shift < area.Bottom) CopyRow(from, y, cells, y - shift, area);
        return cells;
    }

    private static void CopyRow(CellBuffer from, int row, CellBuffer to, int at, Rect clip)
    {
        for (int x = clip.X; x < clip.Right; x++)
        {
            Cell cell = from.Row(row)[x];
            if (!cell.IsContinuation && x + cell.Width <= clip.Right)
                to.Draw(new Position(x, at), Terminal.Text.Line.Of(new Run(cell.Text, cell.Style, cell.Link)), clip);
        }
    }
}
