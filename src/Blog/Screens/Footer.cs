using Blog.App;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>The last row of the window: the keys that matter now, printed from the key map, and the place in list or text.</summary>
internal static class Footer
{
    internal static void Draw(Pane pane, KeyMap keys, string place, Surroundings surroundings, Leading? leading = null)
    {
        Theme theme = surroundings.Theme;
        int right = place.Length == 0 ? pane.Width : pane.WriteRight(0, place + " ", theme[Role.Footer]);
        if (surroundings.Notice is { } notice)
        {
            Leading? after = surroundings.NoticeAddress is { } address ? new Leading(address, address) : null;
            Write(pane, pane.Write(0, 1, Ellipsis.Cut(notice, right - 2, theme.Glyphs), theme[Role.Message]) + 1, right, after, theme);
            return;
        }

        if (leading is not null)
        {
            Write(pane, 1, right, leading, theme);
            return;
        }

        string dot = $" {theme.Glyphs.Dot} ";
        int column = 1;
        foreach (Binding binding in surroundings.Keys.Of(keys).Bindings.Where(binding => binding.Hint is not null && !binding.Keys.IsEmpty))
        {
            string separator = column > 1 ? dot : "";
            int width = CellWidth.Measure(separator) + CellWidth.Measure(binding.Keys[0]) + 1 + CellWidth.Measure(binding.Hint);
            if (column + width >= right) break;
            column = pane.Write(0, column, separator, theme[Role.Footer]);
            column = pane.Write(0, column, binding.Keys[0], theme[Role.FooterKey]);
            column = pane.Write(0, column, " " + binding.Hint, theme[Role.Footer]);
        }
    }

    /// <summary>However little of it fits, all of the address is behind it.</summary>
    private static void Write(Pane pane, int column, int right, Leading? leading, Theme theme)
    {
        if (leading is null || column >= right - 1) return;
        string text = Ellipsis.Cut(leading.Text, right - column - 1, theme.Glyphs);
        pane.Write(0, column, Line.Of(new Run(text, theme[leading.Address is null ? Role.Footer : Role.LinkAddress], leading.Address)));
    }
}
