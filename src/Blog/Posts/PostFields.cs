using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts.FrontMatter;

namespace Blog.Posts;

/// <summary>Asks front matter for what a post needs, under every key that blogs have for it; the first that says something counts.</summary>
internal sealed class PostFields(FrontMap map, Notices notices)
{
    /// <summary>Nobody reads more than this on a card.</summary>
    private const int MaxText = 1000;

    /// <summary>One line of plain text, or null.</summary>
    public string? Text(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Find(key) is { } value && TextOf(value) is { Length: > 0 } text) return text;
        }

        return null;
    }

    /// <summary>A value exactly as written, or null.</summary>
    public string? Raw(string key) => Find(key) is FrontScalar { Text: { Length: > 0 } text } ? text.Trim() : null;

    /// <summary>The first key that holds a date. A key that also has other uses (<c>published: true</c>) is passed over silently then.</summary>
    public DateOnly? Date(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Find(key) is not FrontScalar { Text.Length: > 0 } value || IsBoolean(value.Text)) continue;
            DateReading reading = DateText.Read(value.Text);
            if (reading.Doubt is { } doubt) notices.Add($"{Notices.Quote(value.Text)} {doubt}", value.Line, value.Column, NoticeKind.Doubt);
            if (reading.Date is not null) return reading.Date;
            notices.Add($"{Notices.Quote(value.Text)} is not a date. Write it as 2026-04-01.", value.Line, value.Column, NoticeKind.BadDate);
        }

        return null;
    }

    /// <summary>True or false where a key says so, else null.</summary>
    public bool? Flag(string key) => Find(key) is not FrontScalar { Text: { } text } ? null
        : IsOneOf(text, "true", "yes", "on", "1") ? true
        : IsOneOf(text, "false", "no", "off", "0") ? false
        : null;

    public int? Number(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Find(key) is not FrontScalar { Text: { Length: > 0 } text } value) continue;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < int.MaxValue)
                return (int)number;
            notices.Add($"{Notices.Quote(text)} should be a whole number.", value.Line, value.Column, NoticeKind.Doubt);
        }

        return null;
    }

    /// <summary>The items of the first key that has any.</summary>
    /// <param name="split">Makes items of a plain string; gets the key and the string.</param>
    /// <param name="keep">Gives the string that is kept of an item.</param>
    public ImmutableArray<string> List(ReadOnlySpan<string> keys, Func<string, string, IEnumerable<string>> split, Func<string, string>? keep = null)
    {
        foreach (string key in keys)
        {
            IEnumerable<string> items = Find(key) switch
            {
                FrontList list => list.Items.Select(TextOf),
                FrontScalar scalar => split(key, scalar.Text).Select(PlainText.SingleLine),
                FrontMap map => [TextOf(map)],
                _ => [],
            };
            ImmutableArray<string> found = [.. items.Where(item => item.Length > 0).Select(item => keep?.Invoke(item) ?? item)];
            if (found.Length > 0) return found;
        }

        return [];
    }

    /// <summary>The value under a key, or under a path of keys such as <c>taxonomies.tags</c>.</summary>
    private FrontValue? Find(string key)
    {
        if (map[key] is { } value) return value;
        int dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && map[key[..dot]] is FrontMap inner ? inner[key[(dot + 1)..]] : null;
    }

    /// <summary>A person or a term may be a map; then its name counts.</summary>
    private static string TextOf(FrontValue value) => value switch
    {
        FrontScalar { Text: { } text } => PlainText.Of(text.AsSpan(0, Math.Min(text.Length, MaxText))),
        FrontList list => string.Join(", ", list.Items.Take(10).Select(TextOf).Where(item => item.Length > 0)),
        FrontMap map => (map["name"] ?? map["label"] ?? map["title"]) is FrontScalar name ? TextOf(name) : "",
        _ => "",
    };

    private static bool IsBoolean(string text) => IsOneOf(text, "true", "false", "yes", "no", "on", "off");

    private static bool IsOneOf(string text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
