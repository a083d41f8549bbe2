using Blog.App;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>The last row of the window: the keys that matter now, printed from the key map, and the place in list or text.</summary>
internal static class Footer
{
    internal static void Draw(Pane pane, KeyMap keys, string place, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        int right = place.Length == 0 ? pane.Width : pane.WriteRight(0, place + " ", theme[Role.Footer]);
        if (surroundings.Notice is { } notice)
        {
            pane.Write(0, 1, Ellipsis.Cut(notice, right - 2, theme.Glyphs), theme[Role.Message]);
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
}
