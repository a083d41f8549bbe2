using System.Globalization;

namespace Blog.Posts;

/// <summary>What a date's text says.</summary>
/// <param name="Date">The day, or null when the text is no date.</param>
/// <param name="Doubt">What an author should know about it, or null.</param>
internal readonly record struct DateReading(DateOnly? Date, string? Doubt = null);

/// <summary>Reads dates as people write them in front matter. A time and a zone are dropped: the day is the one its author wrote.</summary>
internal static class DateText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static DateReading Read(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim("\"'");
        if (text.IsEmpty || text.Length > 60) return default;
        return char.IsAsciiDigit(text[0]) ? ReadNumbers(text) : ReadWords(text);
    }

    /// <summary>A day, or the last day of its month when the month is shorter than that.</summary>
    public static DateReading Day(int year, int month, int day)
    {
        if (year is < 1000 or > 9999 || month is < 1 or > 12 || day is < 1 or > 31) return default;
        int last = DateTime.DaysInMonth(year, month);
        if (day <= last) return new(new DateOnly(year, month, day));
        DateOnly used = new(year, month, last);
        return new(used, $"is not a day of the calendar; {used:yyyy-MM-dd} is used. Write a day that exists.");
    }

    /// <summary><c>2026-04-01</c>, <c>2026/4/1</c>, <c>20260401</c>, <c>2026-04</c>, <c>01.04.2026</c>, <c>4/1/2026</c>, <c>1 April 2026</c>.</summary>
    private static DateReading ReadNumbers(ReadOnlySpan<char> text)
    {
        int digits = LeadingDigits(text);
        int first = Number(text[..digits]);
        if (digits == 8) return DayOnly(text[8..], first / 10000, first / 100 % 100, first % 100);
        if (digits is not (1 or 2 or 4) || digits == text.Length) return default;

        char separator = text[digits];
        if (digits < 3 && separator is not ('.' or '/' or '-')) return ReadWords(text);
        if (separator is not ('.' or '/' or '-')) return default;
        ReadOnlySpan<char> rest = text[(digits + 1)..];
        int secondDigits = LeadingDigits(rest);
        if (secondDigits is not (1 or 2)) return ReadWords(text);
        int second = Number(rest[..secondDigits]);
        if (digits == 4 && secondDigits == rest.Length) return Day(first, second, 1);
        if (secondDigits == rest.Length || rest[secondDigits] != separator) return default;

        rest = rest[(secondDigits + 1)..];
        int thirdDigits = LeadingDigits(rest);
        int third = Number(rest[..thirdDigits]);
        ReadOnlySpan<char> after = rest[thirdDigits..];
        if (digits == 4) return thirdDigits is 1 or 2 ? DayOnly(after, first, second, third) : default;
        return thirdDigits == 4 ? ReadYearLast(after, separator, first, second, third) : default;
    }

    /// <summary>With dots and hyphens the day stands first; with slashes the month does, in America, where most of them come from.</summary>
    private static DateReading ReadYearLast(ReadOnlySpan<char> after, char separator, int first, int second, int year)
    {
        if (separator != '/' || first > 12) return DayOnly(after, year, second, first);
        DateReading reading = DayOnly(after, year, first, second);
        return first == second || second > 12 || reading.Date is not { } date
            ? reading
            : new(date, $"was read as month, day, year: {date:yyyy-MM-dd}. Write it like that to be sure.");
    }

    /// <summary>What follows a day is a time or nothing.</summary>
    private static DateReading DayOnly(ReadOnlySpan<char> after, int year, int month, int day) =>
        after.IsEmpty || after[0] is 'T' or 't' or ' ' or '\t' or ',' or 'Z' or '+' ? Day(year, month, day) : default;

    /// <summary><c>April 1, 2026</c>, <c>1 Apr 2026</c>, <c>Wed, 01 Apr 2026 10:00:00 GMT</c>, <c>Wed Apr  1 10:00:00 2026</c>.</summary>
    private static DateReading ReadWords(ReadOnlySpan<char> text)
    {
        int month = 0, day = 0, year = 0;
        foreach (Range range in text.SplitAny(' ', ',', '-', '\t'))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty) continue;
            int digits = LeadingDigits(word);
            if (month == 0 && digits == 0) month = Month(word);
            else if (day == 0 && digits is 1 or 2 && IsDay(word[digits..])) day = Number(word[..digits]);
            else if (year == 0 && digits == 4 && word.Length == 4) year = Number(word);
        }

        return month > 0 && year > 0 ? Day(year, month, Math.Max(day, 1)) : default;
    }

    private static bool IsDay(ReadOnlySpan<char> ending) => ending is "" or "." or "st" or "nd" or "rd" or "th";

    private static int Month(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = word.TrimEnd('.');
        if (name.Length < 3) return 0;
        for (int i = 0; i < Months.Length; i++)
        {
            bool isIt = name is "Sept" or "sept" ? i == 8
                : name.Length == 3 ? Months[i].AsSpan(0, 3).Equals(name, StringComparison.OrdinalIgnoreCase)
                : Months[i].AsSpan().Equals(name, StringComparison.OrdinalIgnoreCase);
            if (isIt) return i + 1;
        }

        return 0;
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < 9 && char.IsAsciiDigit(text[length])) length++;
        return length;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
