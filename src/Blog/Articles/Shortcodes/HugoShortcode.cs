namespace Blog.Articles.Shortcodes;

/// <summary>What stands in <c>{{&lt; … &gt;}}</c> and <c>{{% … %}}</c>.</summary>
internal static class HugoShortcode
{
    public static Shortcode? Read(ReadOnlySpan<char> inner)
    {
        bool isEnd = inner is ['/', ..];
        if (isEnd) inner = inner[1..].TrimStart();
        bool isClosed = inner is [.., '/'];
        if (isClosed) inner = inner[..^1].TrimEnd();

        ReadOnlySpan<char> name = Names.Take(inner);
        if (name.IsEmpty) return null;
        string text = name.ToString();
        return isEnd
            ? new Shortcode(ShortcodeKind.End, text)
            : new Shortcode(ShortcodeKind.Call, text, ShortcodeArguments.Read(inner[name.Length..]), text, isClosed);
    }
}
