using System.Collections.Immutable;
using Blog.Posts.FrontMatter;

namespace Blog.Posts.PostFolders;

/// <summary>Reads how to reach a site's author, in the shapes that people write: one address, a list of them, pairs of a label and an address,
/// or the full form with <c>heading</c> and <c>links</c>.</summary>
internal static class ContactReader
{
    private const int MaxLinks = 50;

    private static readonly string[] Addresses = ["url", "href", "link", "address", "email", "mail"];

    private static readonly string[] Labels = ["label", "name", "title", "text"];

    public static ImmutableArray<ContactLink> Read(FrontValue? contact, Notices notices)
    {
        List<ContactLink> links = [];
        Add(links, contact, notices);
        return [.. links.Take(MaxLinks)];
    }

    private static void Add(List<ContactLink> links, FrontValue? value, Notices notices)
    {
        switch (value)
        {
            case FrontList list:
                foreach (FrontValue item in list.Items) Add(links, item, notices);
                break;
            case FrontMap map when map["links"] is { } inner:
                Add(links, inner, notices);
                break;
            case FrontMap map when First(map, Addresses) is { } address && (First(map, Labels) is not null || map.Entries.Length == 1):
                AddOne(links, First(map, Labels)?.Text, address, notices);
                break;
            case FrontMap map:
                AddPairs(links, map, notices);
                break;
            case FrontScalar { Text.Length: > 0 } address:
                AddOne(links, null, address, notices);
                break;
        }
    }

    /// <summary><c>github: https://github.com/example</c>, one or several of them.</summary>
    private static void AddPairs(List<ContactLink> links, FrontMap map, Notices notices)
    {
        bool any = false;
        foreach (FrontEntry entry in map.Entries)
        {
            if (entry.Key is "heading" || Labels.Contains(entry.Key) || entry.Value is not FrontScalar { Text.Length: > 0 } address) continue;
            AddOne(links, entry.Key, address, notices);
            any = true;
        }

        if (!any && map["heading"] is null) notices.Add("A contact link needs a label and a url.", map.Line, map.Column);
    }

    private static void AddOne(List<ContactLink> links, string? label, FrontScalar written, Notices notices)
    {
        string text = written.Text.Trim();
        if (AddressOf(text) is { } address)
            links.Add(new ContactLink(label is null ? text : PlainText.Of(label), address));
        else
            notices.Add($"{Notices.Quote(text)} is neither a web address nor one for mail.", written.Line, written.Column);
    }

    /// <summary>The address with its scheme, or null. Only those that a reader's browser or mail program opens.</summary>
    private static string? AddressOf(string text)
    {
        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))) return null;
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return text;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        int at = text.IndexOf('@', StringComparison.Ordinal);
        bool hasDomain = (slash < 0 ? text : text[..slash]).LastIndexOf('.') is var dot && dot > Math.Max(at, 0) && dot < text.Length - 1;
        if (!hasDomain || text.Contains(':', StringComparison.Ordinal)) return null;
        return at > 0 && slash < 0 ? "mailto:" + text : at < 0 ? "https://" + text : null;
    }

    private static FrontScalar? First(FrontMap map, string[] keys)
    {
        foreach (string key in keys)
        {
            if (map[key] is FrontScalar { Text.Length: > 0 } value) return value;
        }

        return null;
    }
}
