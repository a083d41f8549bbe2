using System.Collections.Immutable;
using System.Globalization;
using Blog.Terminal.Text;

namespace Blog.Pages;

/// <summary>What a terminal's reader chose for the colours that a program only names: a picture has to choose as well.</summary>
/// <param name="Ground">The terminal's own background.</param>
/// <param name="Sixteen">The sixteen colours in the order of <see cref="AnsiColor"/>.</param>
internal sealed record SvgColors(Color Ground, Color Text, Color Frame, ImmutableArray<Color> Sixteen)
{
    public static SvgColors Dark { get; } = new(Color.Rgb(0x1B1D22), Color.Rgb(0xD6D6D0), Color.Rgb(0x2A2D34), Of(
        0x2A2D34, 0xE5786D, 0x95C271, 0xE0B963, 0x7FAEEA, 0xC997DB, 0x6CC2C4, 0xD6D6D0,
        0x7D8087, 0xF09489, 0xAED58D, 0xEDCE86, 0x9DC3F2, 0xDAB2E8, 0x8DD6D7, 0xFFFFFF));

    public static SvgColors Light { get; } = new(Color.Rgb(0xFFFFFF), Color.Rgb(0x24262B), Color.Rgb(0xE9EAEC), Of(
        0x24262B, 0xB3261E, 0x2F6B1C, 0x7A5600, 0x1F56A5, 0x8A2F93, 0x0F6A70, 0xD0D2D6,
        0x6B6E75, 0xC8362D, 0x3B7F26, 0x8C6400, 0x2A67BD, 0x9F3FA9, 0x187C83, 0xFFFFFF));

    /// <summary>The colour that is painted for the one that was asked for.</summary>
    public Color Shown(Color asked, Color usual) => asked.Kind switch
    {
        ColorKind.Default => usual,
        ColorKind.Rgb => asked,
        _ when asked.Index < 16 => Sixteen[asked.Index],
        _ when asked.Index < 232 => Cube(asked.Index - 16),
        _ => Grey((byte)(8 + 10 * (asked.Index - 232))),
    };

    public static string Hex(Color rgb) => string.Create(CultureInfo.InvariantCulture, $"#{rgb.R:x2}{rgb.G:x2}{rgb.B:x2}");

    // xterm's 256colres.pl: six steps of each of red, green and blue, then 24 greys.
    private static Color Cube(int i) => Color.Rgb(Step(i / 36), Step(i / 6 % 6), Step(i % 6));

    private static byte Step(int i) => (byte)(i == 0 ? 0 : 55 + 40 * i);

    private static Color Grey(byte value) => Color.Rgb(value, value, value);

    private static ImmutableArray<Color> Of(params ReadOnlySpan<int> colors)
    {
        ImmutableArray<Color>.Builder sixteen = ImmutableArray.CreateBuilder<Color>(16);
        foreach (int color in colors) sixteen.Add(Color.Rgb(color));
        return sixteen.MoveToImmutable();
    }
}
