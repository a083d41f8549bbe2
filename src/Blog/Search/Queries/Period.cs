using System.Globalization;

namespace Blog.Search;

/// <summary>A year, a month or a day, as <c>2026</c>, <c>2026-03</c>, <c>2026-03-15</c>.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Next">The first day after it, or null at the end of the calendar.</param>
public readonly record struct Period(DateOnly First, DateOnly? Next)
{
    private static readonly string[] Formats = ["yyyy", "yyyy-M", "yyyy-MM", "yyyy-M-d", "yyyy-MM-dd"];

    public static Period? Parse(string text)
    {
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first)) return null;
        int days = text.Count(c => c == '-') switch
        {
            0 => DateTime.IsLeapYear(first.Year) ? 366 : 365,
            1 => DateTime.DaysInMonth(first.Year, first.Month),
            _ => 1,
        };
        return new Period(first, first.DayNumber + days > DateOnly.MaxValue.DayNumber ? null : first.AddDays(days));
    }
}
