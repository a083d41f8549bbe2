namespace Blog.Terminal.Text.Breaking;

internal static class Spaces
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>A space that vanishes where a line is broken. Those that do not break (U+00A0, U+2007, U+202F) are none.</summary>
    public static bool IsBreakable(char c) =>
        c is ' ' or '\t' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000';
}
