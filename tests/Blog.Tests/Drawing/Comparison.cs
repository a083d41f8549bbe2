using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

/// <summary>Compares what a terminal shows with what a frame wants, as a reader would see it.</summary>
internal static class Comparison
{
    /// <summary>The first difference, or null.</summary>
    public static string? Difference(Frame frame, TerminalTraits traits, MemoryTerminal terminal, MemoryTerminalOptions kind)
    {
        TerminalModes wanted = frame.Modes with { DisambiguatedKeys = frame.Modes.DisambiguatedKeys && traits.KittyKeyboard, Title = null };
        if (terminal.Modes with { Title = null } != wanted) return $"the modes are {terminal.Modes}, wanted is {wanted}";
        if (terminal.Cursor != frame.Cursor) return $"the cursor is at {terminal.Cursor}, wanted is {frame.Cursor}";
        if (traits.WindowTitle && frame.Modes.Title is { } title && !SafeText.Clean(title).StartsWith(terminal.Title, StringComparison.Ordinal))
            return $"the title is {terminal.Title}";

        CellBuffer shown = terminal.Cells;
        Style given = default, reduced = default;
        for (int y = 0; y < shown.Size.Height; y++)
        {
            for (int x = 0; x < shown.Size.Width; x++)
            {
                Cell want = frame.Cells[new Position(x, y)], now = shown[new Position(x, y)];
                if (want.Style != given) (given, reduced) = (want.Style, ColorReduction.Reduce(want.Style, traits.Colors));
                want = want with { Style = reduced, Link = traits.Hyperlinks ? want.Link : null };
                bool isDisputed = kind.Disputed != DisputedWidth.AsMeasured && CellWidth.IsDisputed(want.Text);
                if (isDisputed ? want.Text != now.Text || want.Style != now.Style : !LooksTheSame(want, now))
                    return $"at {x},{y} stands {now}, wanted is {want}";
                if (isDisputed && want.Width == 2) x++;
                if (isDisputed && kind.Disputed == DisputedWidth.Narrow && want.Width == 2)
                {
                    Cell half = shown[new Position(x, y)];
                    if (half.Text != " " || half.Style.Background != want.Style.Background) return $"at {x},{y} something shines through: {half}";
                }
            }
        }

        return null;
    }

    private static bool LooksTheSame(Cell first, Cell second)
    {
        const TextAttributes Seen = TextAttributes.Reverse | TextAttributes.Underline | TextAttributes.Strikethrough;
        if (first == second) return true;
        bool blanks = first.Text == " " && second.Text == " " && first.Link == second.Link;
        return blanks && ((first.Style.Attributes | second.Style.Attributes) & Seen) == 0 && first.Style.Background == second.Style.Background;
    }
}
