namespace Blog.Articles.Shortcodes;

/// <summary>What stands in braces at the end of a heading: <c>{#id .class}</c> (Pandoc, Zola, Hugo).</summary>
internal static class HeadingAttributes
{
    public static Shortcode? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int end = text.IndexOf('}');
        if (end < 2 || text[1] is not ('#' or '.' or '-') || !text[(end + 1)..].Trim(" \t#").IsEmpty) return null;

        string id = "";
        foreach (Range part in text[1..end].Split(' '))
        {
            ReadOnlySpan<char> word = text[1..end][part];
            if (word is ['#', _, ..] && id.Length == 0) id = word.ToString();
            else if (!word.IsEmpty && word[0] is not ('.' or '-') && !word.Contains('=')) return null;
        }

        length = end + 1;
        return new Shortcode(ShortcodeKind.Silent, id.Length > 0 ? id : "attributes");
    }
}
