using System.Buffers;

namespace Blog.Terminal.Text;

/// <summary>Where lines of prose about software, and of French, break otherwise than UAX 14 has it by default.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A hyphen at the start of a word stays with it: <c>-n</c>, <c>--posts</c> (LB20a of Unicode 16, and after brackets, too).</item>
/// <item>No break before a digit after a point: <c>.5</c>, <c>main.c:12</c> (LB25 of Unicode 16).</item>
/// <item>No break within <c>://</c> and after it: nothing is to be seen of an address before that.</item>
/// <item>A line may begin with <c>.NET</c>, <c>/usr</c>, <c>../src</c> and <c>:tada:</c>. The default keeps the mark at the end
/// of the line before, as if it closed a sentence (LB13).</item>
/// <item>A bracket is not held by a quotation that is closed before it: "so" (he said). The default takes any quotation mark
/// for an opening one (LB15).</item>
/// <item>No break within what is too short for it: TCP/IP, km/h, e-mail.</item>
/// <item>Guillemets keep to what they enclose, spaces or not: « ainsi » (LB15a and LB15b of Unicode 16). So does an ellipsis.</item>
/// </list>
/// </remarks>
internal static class LineBreakTailoring
{
    private const string Opening = "([{“‘„«‹";
    private const string Closing = ".,;:!?)]}”’…";

    private const string Quotes = "\"'”’»›";
    private const string PathSigns = "-‐/_";

    private static readonly SearchValues<char> Tailored = SearchValues.Create("-‐./:!,;«»‹›…([{");

    /// <param name="before">What the standard says, to be changed.</param>
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> before)
    {
        for (int i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            switch (text[i])
            {
                case '-' or '‐':
                    bool first = BeginsWord(text, i);
                    while (i + 1 < text.Length && text[i + 1] is '-' or '‐') i++;
                    if (first || IsShort(text, i, 1)) Forbid(before, i + 1);
                    break;
                case '«' or '‹':
                    if (BeginsWord(text, i)) Forbid(before, AfterSpaces(text, i + 1));
                    break;
                case '»' or '›' or '…':
                    if (EndsWord(text, i)) Forbid(before, i);
                    break;
                case '(' or '[' or '{':
                    int last = text[..i].TrimEnd(' ').Length - 1;
                    if (last >= 1 && last < i - 1 && Quotes.Contains(text[last]) && !BeginsWord(text, last)) before[i] = BreakOpportunity.Allowed;
                    break;
                default:
                    Point(text, i, before);
                    break;
            }
        }
    }

    private static void Point(ReadOnlySpan<char> text, int i, Span<BreakOpportunity> before)
    {
        if (text[i] == '/' && (IsShort(text, i, 2) || (i >= 2 && text[i - 1] == '/' && text[i - 2] == ':'))) Forbid(before, i + 1);
        if (text[i] is not ('/' or '!') && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) Forbid(before, i + 1);
        if (i < 2 || text[i - 1] != ' ' || Opening.Contains(text[i - 2]) || !BeginsName(text[i..])) return;
        before[i] = BreakOpportunity.Allowed;
        Forbid(before, i + 1);
    }

    /// <summary>Whether a mark that closes sentences stands at the start of a name, an address or a number.</summary>
    private static bool BeginsName(ReadOnlySpan<char> text)
    {
        if (text[0] is ',' or ';') return false;
        int dots = Math.Max(1, text.IndexOfAnyExcept('.'));
        if (dots >= text.Length) return false;
        return text[0] == '.' && text[dots] == '/' ? dots <= 2 : dots == 1 && char.IsLetterOrDigit(text[1]);
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int i) =>
        i == 0 || char.IsWhiteSpace(text[i - 1]) || Opening.Contains(text[i - 1]);

    private static bool EndsWord(ReadOnlySpan<char> text, int i) =>
        i > 0 && text[i - 1] == ' ' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || Closing.Contains(text[i + 1]));

    /// <summary>Whether the sign stands between two parts that are a word together, and one of them has no more than so many letters.</summary>
    private static bool IsShort(ReadOnlySpan<char> text, int sign, int letters)
    {
        const int Longest = 16;
        int first = sign;
        while (first > 0 && sign - first < Longest && char.IsLetterOrDigit(text[first - 1])) first--;
        int end = sign + 1;
        while (end < text.Length && end - sign < Longest && char.IsLetterOrDigit(text[end])) end++;
        bool isShort = (first < sign && sign - first <= letters) || (end > sign + 1 && end - sign - 1 <= letters);
        return isShort && BeginsWord(text, first) && (end == text.Length || !PathSigns.Contains(text[end]));
    }

    private static int AfterSpaces(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] == ' ') i++;
        return i;
    }

    private static void Forbid(Span<BreakOpportunity> before, int i)
    {
        if (i < before.Length && before[i] == BreakOpportunity.Allowed) before[i] = BreakOpportunity.None;
    }

    private static int Next(ReadOnlySpan<char> text, int start)
    {
        int found = text[start..].IndexOfAny(Tailored);
        return found < 0 ? text.Length : start + found;
    }
}
