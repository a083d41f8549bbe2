using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Terminal.Device;

internal sealed partial class MemoryTerminalObeyer
{
    private void Styled(in CsiSequence sequence)
    {
        Style style = Cursor.Style;
        int count = Math.Max(1, sequence.Count);
        for (int i = 0; i < count; i++)
        {
            int code = sequence.Parameter(i);
            if (code is not (38 or 48)) style = Apply(style, code);
            else (style, i) = ApplyColor(style, sequence, i);
        }

        Cursor.Style = style;
    }

    private Style Apply(Style style, int code) => code switch
    {
        0 => default,
        1 => style.With(TextAttributes.Bold),
        2 => style.With(TextAttributes.Dim),
        3 => style.With(TextAttributes.Italic),
        4 => style.With(TextAttributes.Underline),
        7 => style.With(TextAttributes.Reverse),
        9 => style.With(TextAttributes.Strikethrough),
        22 => Without(style, TextAttributes.Bold | TextAttributes.Dim),
        23 => Without(style, TextAttributes.Italic),
        24 => Without(style, TextAttributes.Underline),
        27 => Without(style, TextAttributes.Reverse),
        29 => Without(style, TextAttributes.Strikethrough),
        39 => style with { Foreground = default },
        49 => style with { Background = default },
        _ when options.Traits.Colors == ColorDepth.None => throw Refuse($"SGR {code} is sent to a terminal without colours"),
        >= 30 and <= 37 => style with { Foreground = Color.Ansi((AnsiColor)(code - 30)) },
        >= 40 and <= 47 => style with { Background = Color.Ansi((AnsiColor)(code - 40)) },
        >= 90 and <= 97 => style with { Foreground = Color.Ansi((AnsiColor)(code - 82)) },
        >= 100 and <= 107 => style with { Background = Color.Ansi((AnsiColor)(code - 92)) },
        _ => throw Refuse($"SGR {code} is not expected"),
    };

    /// <returns>The style, and the last parameter that was used.</returns>
    private (Style Style, int Last) ApplyColor(Style style, in CsiSequence sequence, int i)
    {
        (Color color, ColorDepth needed, int used) = sequence.Parameter(i + 1) switch
        {
            5 => (Color.Indexed(Component(sequence, i + 2)), ColorDepth.Indexed256, 2),
            2 => (Color.Rgb(Component(sequence, i + 2), Component(sequence, i + 3), Component(sequence, i + 4)), ColorDepth.TrueColor, 4),
            int kind => throw Refuse($"SGR 38;{kind} is not expected"),
        };
        if (options.Traits.Colors < needed) throw Refuse($"{needed} is sent to a terminal with {options.Traits.Colors}");
        return (sequence.Parameter(i) == 38 ? style with { Foreground = color } : style with { Background = color }, i + used);
    }

    private static byte Component(in CsiSequence sequence, int index) => sequence.Parameter(index, -1) is >= 0 and <= 255 and int value
        ? (byte)value
        : throw Refuse("a colour is not complete");

    private static Style Without(Style style, TextAttributes attributes) => style with { Attributes = style.Attributes & ~attributes };
}
