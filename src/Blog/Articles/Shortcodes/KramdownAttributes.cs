namespace Blog.Articles.Shortcodes;

/// <summary>What stands in kramdown's <c>{: … }</c>: classes and the like; <c>{:toc}</c> is the place of the contents.</summary>
internal static class KramdownAttributes
{
    /// <summary>Takes the place of the list that stands before it.</summary>
    public const string Contents = "kramdown-toc";

    public static Shortcode? Read(ReadOnlySpan<char> inner)
    {
        ReadOnlySpan<char> words = inner.Trim();
        if (words is "toc") return new Shortcode(ShortcodeKind.Call, Contents);
        bool isList = words is ['.' or '#' or ':' or '/', ..] || words.Contains('=') || Names.Take(words).Length == words.Length;
        return isList && !words.IsEmpty ? new Shortcode(ShortcodeKind.Silent, "attributes") : null;
    }
}
