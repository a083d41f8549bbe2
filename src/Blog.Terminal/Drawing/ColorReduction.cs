using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>Styles as a terminal with fewer colours can show them.</summary>
public static class ColorReduction
{
    /// <summary>
    /// The style with each colour replaced by the one that looks most like it. Two colours that would become one are kept apart:
    /// text that could be read stays readable. Attributes stay as they are.
    /// </summary>
    public static Style Reduce(Style style, ColorDepth depth)
    {
        Color foreground = Reduce(style.Foreground, depth);
        Color background = Reduce(style.Background, depth);
        bool vanished = foreground == background && style.Foreground != style.Background && background != Color.Default;
        return style with { Foreground = vanished ? Against(background, style) : foreground, Background = background };
    }

    private static Color Reduce(Color color, ColorDepth depth) => (depth, color.Kind) switch
    {
        (_, ColorKind.Default) or (ColorDepth.TrueColor, _) or (ColorDepth.Indexed256, not ColorKind.Rgb)
            or (ColorDepth.Ansi16, ColorKind.Ansi) => color,
        (ColorDepth.None, _) => Color.Default,

        // The first sixteen of the 256 are left out: they look different in every terminal.
        (ColorDepth.Indexed256, _) => Color.Indexed(XtermPalette.Nearest(color, 16, 256)),
        (_, ColorKind.Indexed) when color.Index < 16 => Color.Ansi((AnsiColor)color.Index),
        _ => Color.Ansi((AnsiColor)XtermPalette.Nearest(RgbOf(color), 0, 16)),
    };

    private static Color RgbOf(Color color) => color.Kind == ColorKind.Rgb ? color : XtermPalette.Rgb(color.Index);

    /// <summary>Of the lightest and the darkest colour the one that is lighter or darker than the ground as the wanted one was.</summary>
    private static Color Against(Color background, Style wanted)
    {
        double ground = Oklab.Of(RgbOf(wanted.Background)).L;
        bool lighter = Oklab.Of(RgbOf(wanted.Foreground)).L > ground;
        AnsiColor color = lighter ? AnsiColor.BrightWhite : AnsiColor.Black;
        bool taken = background == Color.Ansi(color);
        return Color.Ansi(taken ? (lighter ? AnsiColor.Black : AnsiColor.BrightWhite) : color);
    }
}
