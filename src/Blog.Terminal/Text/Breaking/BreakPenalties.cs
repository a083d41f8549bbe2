using static System.Globalization.UnicodeCategory;

namespace Blog.Terminal.Text.Breaking;

/// <summary>What speaks against a break at a place, whatever the lines around it. The unit is that of <see cref="Demerits"/>.</summary>
internal static class BreakPenalties
{
    private const float Hyphen = 250;
    private const float HyphenAfterTwoLetters = 400;
    private const float AfterHyphenOfTheText = 30;
    private const float WithinUnspaced = 60;
    private const float WithinCode = 120;
    private const float AfterOneLetter = 10;
    private const float BeforeDash = 100;
    private const float BeforeUnspacedDash = 300;
    private const float BeforeUnit = 200;
    private const float BeforeClosing = 400;
    private const float Emergency = 8000;
    private const float EmergencyAtSeam = 5000;
    private const float EmergencyAtBracket = 20000;

    private const string Closing = "!?:;%»›)]}";

    private const string NeverFirst = ".,:;!?…\"'、。，．：；！？ー";

    /// <param name="end">Where the line would end, before the spaces.</param>
    /// <param name="next">Where the next would begin.</param>
    /// <param name="prose">Whether the place is in running text and not in code or an address.</param>
    public static float Of(ReadOnlySpan<char> text, int end, int next, BreakKind kind, bool prose) => kind switch
    {
        BreakKind.Hyphen => end < 3 || !char.IsLetter(text[end - 3]) ? HyphenAfterTwoLetters : Hyphen,
        BreakKind.Emergency => WithinWideWord(text[end - 1], text[next]),
        _ when Spaces.IsBreakable(text[next - 1]) => BetweenWords(text, end, next) + (prose ? 0 : WithinUnspaced),
        _ => WithinWord(text, next, prose),
    };

    private static float BetweenWords(ReadOnlySpan<char> text, int end, int next)
    {
        char last = text[end - 1];
        char first = text[next];
        if (char.IsAsciiDigit(last) && Units.BeginsWith(text[next..])) return BeforeUnit;
        if (Closing.Contains(first)) return BeforeClosing;
        if (first is '–' or '—') return BeforeDash;

        bool oneLetter = last < '\u1100' && char.IsLetter(last) && (end == 1 || !char.IsLetterOrDigit(text[end - 2]) && text[end - 2] is not ('\'' or '’' or '.'));
        return oneLetter ? AfterOneLetter : 0;
    }

    private static float WithinWord(ReadOnlySpan<char> text, int next, bool prose)
    {
        char last = text[next - 1];
        if (IsUnspaced(last) || IsUnspaced(text[next]) || last == '—') return 0;
        if (text[next] == '—') return BeforeUnspacedDash;
        if (!prose) return WithinCode;

        return last is '-' or '\u2010' ? AfterHyphenOfTheText : WithinUnspaced;
    }

    /// <summary>Scripts that are set without spaces, so that a break within their words is no less good than another. Korean has spaces.</summary>
    internal static bool IsUnspaced(char c) => c is >= '\u1100'
        and not (>= '\u1E00' and < '\u2E80') and not (>= '\uAC00' and <= '\uD7FF') and not (>= '\uFB00' and <= '\uFDFF');

    private static float WithinWideWord(char last, char first)
    {
        bool bracket = char.GetUnicodeCategory(last) is OpenPunctuation or InitialQuotePunctuation
            || char.GetUnicodeCategory(first) is ClosePunctuation or FinalQuotePunctuation || NeverFirst.Contains(first);
        return bracket ? EmergencyAtBracket : IsSeam(last, first) ? EmergencyAtSeam : Emergency;
    }

    /// <summary>Where the parts of an identifier or an address meet: after punctuation, before a capital, between letters and digits.</summary>
    private static bool IsSeam(char last, char first) =>
        char.IsPunctuation(last) || char.IsSymbol(last)
        || (char.IsLower(last) && char.IsUpper(first))
        || (char.IsLetter(last) != char.IsLetter(first) && char.IsLetterOrDigit(first));
}
