using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A date, a time, or both in ISO 8601: <c>2026-04-01T09:30:00.5+02:00</c>.</summary>
internal sealed class Timestamp : Rule
{
    private const int LongestFraction = 12;

    public override string Starts => "0123456789";

    public override bool TryTake(Scanner scanner)
    {
        if (Chars.IsWord(scanner.Peek(-1))) return false;
        int date = Match(scanner, 0, "0000-00-00") + Match(scanner, 0, "0000/00/00");
        int separator = date > 0 && scanner.Peek(date) is 'T' or 't' or ' ' or '_' ? 1 : 0;
        int time = TimeLength(scanner, date + separator);
        int length = time > 0 ? date + separator + time : date;
        if (length == 0) return false;
        scanner.Take(length, Role.SyntaxNumber);
        return true;
    }

    private static int TimeLength(Scanner scanner, int offset)
    {
        int length = Match(scanner, offset, "00:00:00");
        if (length == 0) return 0;
        int end = offset + length;
        if (scanner.Peek(end) is '.' or ',' && char.IsAsciiDigit(scanner.Peek(end + 1)))
        {
            end++;
            for (int i = 0; i < LongestFraction && char.IsAsciiDigit(scanner.Peek(end)); i++) end++;
        }

        if (scanner.Peek(end) is 'Z' or 'z') end++;
        else if (scanner.Peek(end) is '+' or '-') end += ZoneLength(scanner, end + 1);
        return end - offset;
    }

    /// <summary>The length of a zone with its sign, or 0.</summary>
    private static int ZoneLength(Scanner scanner, int offset)
    {
        int length = Math.Max(Match(scanner, offset, "00:00"), Match(scanner, offset, "0000"));
        return length > 0 ? length + 1 : 0;
    }

    /// <summary>The length of a pattern in which each 0 is a digit, or 0 where it does not fit.</summary>
    private static int Match(Scanner scanner, int offset, string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = scanner.Peek(offset + i);
            if (pattern[i] == '0' ? !char.IsAsciiDigit(c) : c != pattern[i]) return 0;
        }

        return pattern.Length;
    }
}
