using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// Where a window stands in what is longer than it: a thumb in the column beside a pane.
/// <code>
///   Behind every useful AI product is an   ▐
///   architecture of pipelines, retrieval,
/// </code>
/// </summary>
/// <param name="Area">The column.</param>
/// <param name="Top">How far down the window stands, in units of the pane's own.</param>
/// <param name="Last">How far down it can stand; more than 0.</param>
/// <param name="Total">How long all of it is, in the same units.</param>
/// <remarks>
/// There is no track. Where the terminal scrolls whole rows the bar moves with them, and has to be mended at the thumb's ends and in the row
/// that came in. Over SSH a line of scroll costs 79 bytes without a bar, 95 with a thumb, and 119 with a track, which would make every line dearer
/// and tell nothing more.
/// </remarks>
public readonly record struct ScrollBar(Rect Area, int Top, int Last, int Total)
{
    private const int LeastHeight = 4;

    /// <summary>The rows of the thumb; one row of the column at least stays free.</summary>
    public int Length => Math.Clamp((int)((long)Area.Height * (Total - Last) / Total), 1, Area.Height - 1);

    /// <summary>The first row of the thumb. It touches an end only where the window does.</summary>
    public int Start
    {
        get
        {
            if (Top <= 0) return 0;
            if (Top >= Last) return Room;
            return Math.Max(Math.Min(1, Room - 1), Math.Min(Room - 1, (int)Math.Round((double)Top * Room / Last)));
        }
    }

    private int Room => Area.Height - Length;

    /// <summary>The bar in a column, or null where everything is in the window or there is no room for a bar.</summary>
    /// <param name="last">How far down a full window can stand. A window that is made higher may stand further down.</param>
    public static ScrollBar? Of(Rect column, int top, int last, int total)
    {
        last = Math.Max(last, top);
        return last <= 0 || column.IsEmpty || column.Height < LeastHeight ? null : new ScrollBar(column, top, last, Math.Max(total, last + 1));
    }

    /// <summary>True on the thumb, for a row of the screen.</summary>
    public bool HasThumbAt(int y) => y >= Area.Y + Start && y < Area.Y + Start + Length;

    /// <summary>The top after the thumb was dragged by some rows. A thumb at an end means the end.</summary>
    public int TopAfter(int rows) => rows == 0 ? Top : TopWithThumbAt(Start + rows, Top + ((double)rows * Last / Room));

    /// <summary>The top with the middle of the thumb at a row of the screen.</summary>
    public int TopAround(int y)
    {
        int start = y - Area.Y - (Length / 2);
        return TopWithThumbAt(start, (double)start * Last / Room);
    }

    internal void Draw(CellBuffer cells, string glyph, Theme theme)
    {
        Pane column = new(cells, Area);
        for (int row = 0; row < Length; row++) column.Write(Start + row, 0, glyph, theme[Role.ScrollThumb]);
    }

    private int TopWithThumbAt(int start, double top) => start <= 0 ? 0 : start >= Room ? Last : Math.Clamp((int)Math.Round(top), 0, Last);
}
