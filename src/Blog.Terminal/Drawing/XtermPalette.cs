using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>The 256 colours as xterm has them. The first sixteen are every reader's own; these are what they mostly look like.</summary>
internal static class XtermPalette
{
    private static readonly Color[] Colors = [.. Sixteen(), .. Cube(), .. Greys()];

    private static readonly Oklab[] Looks = [.. Colors.Select(Oklab.Of)];

    public static Color Rgb(int index) => Colors[index];

    /// <summary>The index, from <paramref name="first"/> and before <paramref name="end"/>, of the colour that looks most like this one.</summary>
    public static byte Nearest(Color rgb, int first, int end)
    {
        Oklab wanted = Oklab.Of(rgb);
        int best = first;
        for (int i = first + 1; i < end; i++)
        {
            if (wanted.Distance(Looks[i]) < wanted.Distance(Looks[best])) best = i;
        }

        return (byte)best;
    }

    private static Color[] Sixteen()
    {
        // xterm's XTerm-col.ad.
        int[] colors =
        [
            0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
            0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
        ];
        return [.. colors.Select(Color.Rgb)];
    }

    // xterm's 256colres.pl: six steps of each of red, green and blue, then 24 greys.
    private static IEnumerable<Color> Cube() => Enumerable.Range(0, 216).Select(i => Color.Rgb(Step(i / 36), Step(i / 6 % 6), Step(i % 6)));

    private static IEnumerable<Color> Greys() => Enumerable.Range(0, 24).Select(i => (byte)(8 + (10 * i))).Select(v => Color.Rgb(v, v, v));

    private static byte Step(int i) => (byte)(i == 0 ? 0 : 55 + (40 * i));
}
