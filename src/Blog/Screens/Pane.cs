using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>A rectangle of the screen to draw in. Rows and columns count from its own corner; what falls outside is cut.</summary>
internal readonly record struct Pane(CellBuffer Cells, Rect Area)
{
    internal int Width => Area.Width;

    internal int Height => Area.Height;

    /// <returns>The column after the text.</returns>
    internal int Write(int row, int column, string text, Style style)
    {
        Write(row, column, Line.Of(text, style));
        return column + CellWidth.Measure(text);
    }

    internal void Write(int row, int column, Line line)
    {
        if (row < 0 || row >= Height) return;
        Cells.Draw(new Position(Area.X + column, Area.Y + row), line, Area);
    }

    /// <summary>Writes a text so that it ends at the right edge.</summary>
    /// <returns>The column at which it begins.</returns>
    internal int WriteRight(int row, string text, Style style)
    {
        int column = Math.Max(0, Width - CellWidth.Measure(text));
        Write(row, column, text, style);
        return column;
    }

    internal void Repeat(int row, int column, int count, string glyph, Style style) =>
        Cells.Repeat(Area.Intersect(new Rect(Area.X + column, Area.Y + row, count, 1)), glyph, style);

    /// <summary>Lays the theme's own ground, over whatever stood here.</summary>
    internal void Clear(Theme theme) => Cells.Fill(Area, theme[Role.Text]);

    internal Pane Part(Rect part) =>
        this with { Area = Area.Intersect(part with { X = Area.X + part.X, Y = Area.Y + part.Y }) };
}
