using System.Buffers;

namespace Blog.Articles.Shortcodes;

/// <summary>What stands in <c>{{ … }}</c>: a call of Zola's, or a value that the site puts there.</summary>
internal static class ValueShortcode
{
    private static readonly SearchValues<char> InPath = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-$[]\"'");

    public static Shortcode? Read(ReadOnlySpan<char> inner)
    {
        inner = inner.Trim("-~").Trim();
        if (inner.IsEmpty) return null;
        int pipe = inner.IndexOf('|');
        ReadOnlySpan<char> value = (pipe < 0 ? inner : inner[..pipe]).Trim();
        if (value is ['"', .., '"'] or ['\'', .., '\''] && value.Length > 1) return new Shortcode(ShortcodeKind.Text, value[1..^1].ToString());

        ReadOnlySpan<char> name = Names.Take(value);
        if (!name.IsEmpty && value[name.Length..].Trim() is ['(', .., ')'] arguments)
            return new Shortcode(ShortcodeKind.Call, name.ToString(), ShortcodeArguments.Read(arguments[1..^1]), IsClosed: true);
        if (IsAddress(value)) return new Shortcode(ShortcodeKind.Silent, value.ToString());

        bool isPath = !value.ContainsAnyExcept(InPath) && (char.IsLetter(value[0]) || value[0] is '.' or '$' or '_');
        return isPath ? new Shortcode(ShortcodeKind.Value, value.ToString()) : null;
    }

    /// <summary>The site's own address, which stands before a path; what follows says enough.</summary>
    private static bool IsAddress(ReadOnlySpan<char> value) =>
        value is "site.baseurl" or "site.url" or "site.github.url" or "site.cdn" or "relative_url" or "config.base_url" or ".Site.BaseURL" or "$.Site.BaseURL";
}
