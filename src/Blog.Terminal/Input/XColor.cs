using System.Buffers.Text;
using Blog.Terminal.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// A colour as X writes it: <c>rgb:1a1a/1b1b/2c2c</c>, <c>rgba:…/ffff</c> (the opacity is left out) or <c>#1a1b2c</c>, with one to four
/// hexadecimal digits for each part. XParseColor(3).
/// </summary>
internal static class XColor
{
    internal static Color? Parse(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("rgb:"u8)) return Parts(text[4..], 3);
        if (text.StartsWith("rgba:"u8)) return Parts(text[5..], 4);
        return text is [(byte)'#', .. var digits] && digits.Length is 3 or 6 or 9 or 12 ? Digits(digits) : null;
    }

    private static Color? Parts(ReadOnlySpan<byte> text, int count)
    {
        Span<int> parts = stackalloc int[count];
        for (int i = 0; i < count; i++)
        {
            int end = i < count - 1 ? text.IndexOf((byte)'/') : text.Length;
            if (end < 0 || Part(text[..end]) is not { } part) return null;
            parts[i] = part;
            text = text[Math.Min(end + 1, text.Length)..];
        }

        return Color.Rgb((byte)parts[0], (byte)parts[1], (byte)parts[2]);
    }

    private static Color? Digits(ReadOnlySpan<byte> digits)
    {
        int size = digits.Length / 3;
        return Part(digits[..size]) is { } r && Part(digits.Slice(size, size)) is { } g && Part(digits[(2 * size)..]) is { } b
            ? Color.Rgb((byte)r, (byte)g, (byte)b)
            : null;
    }

    /// <summary>One part scaled to a byte: f, ff, fff and ffff are all 255.</summary>
    private static int? Part(ReadOnlySpan<byte> digits)
    {
        bool isNumber = Utf8Parser.TryParse(digits, out int value, out int used, 'x') && used == digits.Length;
        return isNumber && digits.Length is >= 1 and <= 4 ? value * 255 / ((1 << (4 * digits.Length)) - 1) : null;
    }
}
