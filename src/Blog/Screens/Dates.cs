using System.Globalization;

namespace Blog.Screens;

/// <summary>Dates as the shelf writes them.</summary>
internal static class Dates
{
    internal static string Short(DateOnly date) => date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
