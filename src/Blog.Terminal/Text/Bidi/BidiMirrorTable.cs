namespace Blog.Terminal.Text.Bidi;

internal static partial class BidiMirrorTable
{
    /// <summary>The sign that shows the other way round, or the same where there is none (rule L4).</summary>
    public static char Of(char c)
    {
        int found = Mirrored.BinarySearch(c);
        return found < 0 ? c : Mirrors[found];
    }

    /// <summary>Whether a code point is a bracket of a pair (BD14, BD15).</summary>
    /// <param name="partner">The other bracket. U+2329 and U+232A are given as the U+3008 and U+3009 that they equal.</param>
    public static bool IsBracket(int codePoint, out char bracket, out char partner, out bool opens)
    {
        bracket = Canonical(codePoint is > 0 and <= char.MaxValue ? (char)codePoint : '\0');
        int found = Brackets.BinarySearch(bracket);
        partner = found < 0 ? '\0' : Canonical(Partners[found]);
        opens = found >= 0 && Opens[found] == 1;
        return found >= 0;
    }

    private static char Canonical(char c) => c switch { '\u2329' => '\u3008', '\u232A' => '\u3009', _ => c };
}
