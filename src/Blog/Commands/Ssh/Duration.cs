using System.Globalization;

namespace Blog.Commands.Ssh;

/// <summary>A length of time as it is written on the command line: <c>90s</c>, <c>10m</c>, <c>4h</c>.</summary>
internal static class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <returns>Null for what is no length of time, or none from a second to a week.</returns>
    internal static TimeSpan? Parse(string text)
    {
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return null;
        TimeSpan? time = text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            _ => null,
        };
        return time is { } some && some > TimeSpan.Zero && some <= Longest ? some : null;
    }

    /// <summary>In words: <c>10 minutes</c>.</summary>
    internal static string Words(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } when time.TotalHours == Math.Floor(time.TotalHours) => Counted((int)time.TotalHours, "hour"),
        { TotalMinutes: >= 1 } when time.TotalMinutes == Math.Floor(time.TotalMinutes) => Counted((int)time.TotalMinutes, "minute"),
        _ => Counted((int)time.TotalSeconds, "second"),
    };

    private static string Counted(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
