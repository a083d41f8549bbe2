namespace Blog.Articles.Shortcodes;

/// <summary>Reads the shortcode that begins at a brace, in any of the dialects.</summary>
internal static class ShortcodeReader
{
    /// <summary>No shortcode is longer, in characters.</summary>
    public const int MaximumLength = 4000;

    /// <param name="text">The text from a <c>{</c> on.</param>
    /// <param name="length">How much of it the shortcode takes.</param>
    public static Shortcode? Read(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length > MaximumLength) text = text[..MaximumLength];
        return text switch
        {
            ['{', '{', '<', '/', '*', ..] => Escaped(text, "*/>}}", out length),
            ['{', '{', '%', '/', '*', ..] => Escaped(text, "*/%}}", out length),
            ['{', '{', '<', ..] => Delimited(text, 3, ">}}", HugoShortcode.Read, out length),
            ['{', '{', '%', ..] => Delimited(text, 3, "%}}", HugoShortcode.Read, out length),
            ['{', '{', '{', ..] => Nothing(out length),
            ['{', '{', ..] => Delimited(text, 2, "}}", ValueShortcode.Read, out length),
            ['{', '%', ..] => Delimited(text, 2, "%}", LiquidShortcode.Read, out length),
            ['{', '/', '*', ..] => Delimited(text, 3, "*/}", static _ => new Shortcode(ShortcodeKind.Silent, "comment"), out length),
            ['{', ':', ..] => Delimited(text, 2, "}", KramdownAttributes.Read, out length),
            _ => Nothing(out length),
        };
    }

    private delegate Shortcode? Reader(ReadOnlySpan<char> inner);

    private static Shortcode? Delimited(ReadOnlySpan<char> text, int start, string close, Reader read, out int length)
    {
        length = 0;
        int end = text[start..].IndexOf(close);
        if (end < 0) return null;
        ReadOnlySpan<char> inner = text.Slice(start, end);
        if (HasBlankLine(inner)) return null;
        Shortcode? shortcode = read(inner.Trim());
        if (shortcode is not null) length = start + end + close.Length;
        return shortcode;
    }

    /// <summary>Hugo's way to write of a shortcode: <c>{{&lt;/* x */&gt;}}</c> is the text <c>{{&lt; x &gt;}}</c>.</summary>
    private static Shortcode? Escaped(ReadOnlySpan<char> text, string close, out int length)
    {
        length = 0;
        int end = text.IndexOf(close);
        if (end < 0) return null;
        length = end + close.Length;
        return new Shortcode(ShortcodeKind.Text, $"{text[..3]}{text[5..end]}{close.AsSpan(2)}");
    }

    private static Shortcode? Nothing(out int length)
    {
        length = 0;
        return null;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is >= 0 and int end)
        {
            text = text[(end + 1)..];
            int next = text.IndexOf('\n');
            if (next >= 0 && text[..next].IsWhiteSpace()) return true;
        }

        return false;
    }
}
