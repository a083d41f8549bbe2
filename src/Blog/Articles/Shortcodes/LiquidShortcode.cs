using System.Collections.Frozen;

namespace Blog.Articles.Shortcodes;

/// <summary>What stands in <c>{% … %}</c>: Liquid's tags, and Zola's shortcodes with content, which all end in <c>{% end %}</c>.</summary>
internal static class LiquidShortcode
{
    /// <summary>Orders to the site: what stands between them is shown, they are not.</summary>
    private static readonly FrozenSet<string> Orders = ((string[])
        ["if", "elsif", "elif", "else", "unless", "for", "case", "when", "assign", "capture", "increment", "decrement", "cycle", "break", "continue",
            "paginate", "layout", "extends", "import", "set", "block", "macro", "filter", "with", "liquid", "tablerow", "raw", "endraw", "verbatim",
            "include_cached", "seo", "feed_meta"]).ToFrozenSet();

    public static Shortcode? Read(ReadOnlySpan<char> inner)
    {
        inner = inner.Trim("-~").Trim();
        bool isSlashed = inner is ['/', ..];
        if (isSlashed) inner = inner[1..].TrimStart();
        ReadOnlySpan<char> taken = Names.Take(inner);
        if (taken.IsEmpty) return null;

        string name = taken.ToString();
        if (isSlashed) return new Shortcode(ShortcodeKind.End, name);
        if (name == "end") return new Shortcode(ShortcodeKind.End, name);
        if (Orders.Contains(name)) return new Shortcode(ShortcodeKind.Silent, name);
        if (name.StartsWith("end", StringComparison.Ordinal))
            return Orders.Contains(name[3..]) ? new Shortcode(ShortcodeKind.Silent, name) : new Shortcode(ShortcodeKind.End, name[3..]);

        ReadOnlySpan<char> rest = inner[name.Length..].Trim();
        bool isZola = rest is ['(', .., ')'];
        if (isZola) rest = rest[1..^1];
        return new Shortcode(ShortcodeKind.Call, name, ShortcodeArguments.Read(rest), isZola ? "end" : name);
    }
}
