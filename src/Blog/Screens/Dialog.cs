using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>A framed box in the middle of the window, over what stands there.</summary>
internal static class Dialog
{
    /// <summary>Draws the frame with its title and gives the room within.</summary>
    internal static Pane Open(CellBuffer cells, string title, int width, int height, Surroundings surroundings)
    {
        (Size window, Theme theme) = (surroundings.Window, surroundings.Theme);
        Rect box = Box(window, width, height);
        Pane pane = new(cells, box);
        (Glyphs glyphs, Style style) = (theme.Glyphs, theme[Role.DialogFrame]);
        pane.Clear(theme);
        pane.Repeat(0, 1, box.Width - 2, glyphs.Horizontal, style);
        pane.Repeat(box.Height - 1, 1, box.Width - 2, glyphs.Horizontal, style);
        for (int row = 1; row < box.Height - 1; row++)
        {
            pane.Write(row, 0, glyphs.Vertical, style);
            pane.Write(row, box.Width - 1, glyphs.Vertical, style);
        }

        pane.Write(0, 0, glyphs.TopLeft, style);
        pane.Write(0, box.Width - 1, glyphs.TopRight, style);
        pane.Write(box.Height - 1, 0, glyphs.BottomLeft, style);
        pane.Write(box.Height - 1, box.Width - 1, glyphs.BottomRight, style);
        pane.Write(0, 2, $" {Ellipsis.Cut(title, box.Width - 6, glyphs)} ", theme[Role.DialogTitle]);
        return pane.Part(Inside(box));
    }

    /// <summary>The room that <see cref="Open"/> will give, in the window's coordinates.</summary>
    internal static Rect Room(Size window, int width, int height)
    {
        Rect box = Box(window, width, height);
        return Inside(box) with { X = box.X + 2, Y = box.Y + 1 };
    }

    /// <summary>The last row of the window, cleared for the keys of the dialog.</summary>
    internal static Pane FooterOf(CellBuffer cells, Surroundings surroundings)
    {
        Pane footer = new(cells, new Rect(0, surroundings.Window.Height - 1, surroundings.Window.Width, 1));
        footer.Clear(surroundings.Theme);
        return footer;
    }

    private static Rect Box(Size window, int width, int height)
    {
        Size size = new(Math.Min(width + 4, window.Width), Math.Min(height + 2, window.Height - 1));
        return new Rect((window.Width - size.Width) / 2, (window.Height - 1 - size.Height) / 2, size.Width, size.Height);
    }

    private static Rect Inside(Rect box) => new(2, 1, Math.Max(0, box.Width - 4), Math.Max(0, box.Height - 2));
}
