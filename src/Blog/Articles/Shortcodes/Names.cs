namespace Blog.Articles.Shortcodes;

internal static class Names
{
    /// <summary>The name at the start of a text: letters, digits, <c>_ - / .</c>; empty where there is none.</summary>
    public static ReadOnlySpan<char> Take(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsLetter(text[0]) || text[0] == '_')) return [];
        int length = 1;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-' or '/' or '.')) length++;
        return text[..length];
    }
}
