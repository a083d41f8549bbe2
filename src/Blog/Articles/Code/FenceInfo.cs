using System.Globalization;

namespace Blog.Articles.Code;

/// <summary>What the opening line of a fence says of its code: <c>js {1,3} title="x"</c> and the like, in the forms that site generators have.</summary>
/// <param name="Language">The language as written, or empty.</param>
/// <param name="Title">A file name or caption, or empty.</param>
/// <param name="Marked">The lines to be highlighted, as ranges from 1.</param>
/// <param name="HasNumbers">True where the author asks for line numbers.</param>
/// <param name="FirstNumber">The number of the first line.</param>
internal sealed record FenceInfo(
    string Language, string Title, IReadOnlyList<(int First, int Last)> Marked, bool HasNumbers = false, int FirstNumber = 1)
{
    public static FenceInfo None { get; } = new("", "", []);

    public static FenceInfo Of(string language) => None with { Language = language };

    public static FenceInfo Read(string? info, string? arguments)
    {
        string text = $"{info} {arguments}".Trim();
        if (text.Length == 0) return None;

        var reader = new FenceInfoReader(text);
        reader.Read();
        return new FenceInfo(reader.Language, reader.Title, reader.Marked, reader.HasNumbers, reader.FirstNumber);
    }

    public bool IsMarked(int line) => Marked.Any(range => line >= range.First && line <= range.Last);

    /// <summary>Reads <c>1,3-5</c>, also with spaces, brackets and quotes between: <c>[8,"15-17"]</c>.</summary>
    internal static IEnumerable<(int First, int Last)> Ranges(string text)
    {
        foreach (string part in text.Split([',', ' ', '[', ']', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = part.Split('-');
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)) continue;
            if (ends.Length < 2 || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int last)) last = first;
            yield return (first, last);
        }
    }
}
