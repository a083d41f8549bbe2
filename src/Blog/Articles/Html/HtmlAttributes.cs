using System.Net;

namespace Blog.Articles.Html;

/// <summary>Reads the attributes of a tag: <c>a="x" b='y' c=z d e={w}</c> (the last is JSX).</summary>
internal static class HtmlAttributes
{
    public static Dictionary<string, string> Read(string text)
    {
        Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            while (position < text.Length && text[position] is not ('=' or ' ' or '\t' or '\r' or '\n' or '/')) position++;
            string name = text[start..position];
            SkipSpaces(text, ref position);
            string value = "";
            if (position < text.Length && text[position] == '=')
            {
                position++;
                SkipSpaces(text, ref position);
                value = Value(text, ref position);
            }
            else if (position < text.Length && text[position] == '/')
            {
                position++;
            }

            if (name.Length > 0) attributes.TryAdd(name, WebUtility.HtmlDecode(value));
        }

        return attributes;
    }

    private static string Value(string text, ref int position)
    {
        if (position >= text.Length) return "";
        char quote = text[position];
        if (quote == '{') return Braced(text, ref position);
        if (quote is '"' or '\'')
        {
            int close = text.IndexOf(quote, position + 1);
            if (close < 0) close = text.Length;
            string quoted = text[(position + 1)..close];
            position = Math.Min(text.Length, close + 1);
            return quoted;
        }

        int start = position;
        while (position < text.Length && text[position] is not (' ' or '\t' or '\r' or '\n')) position++;
        return text[start..position];
    }

    /// <summary>JSX: <c>{"x"}</c> is x; what has to be computed has no value that we know.</summary>
    private static string Braced(string text, ref int position)
    {
        int start = position, depth = 0;
        for (; position < text.Length; position++)
        {
            if (text[position] == '{') depth++;
            if (text[position] == '}' && --depth == 0) break;
        }

        string inner = text[(start + 1)..Math.Min(position, text.Length)].Trim();
        position = Math.Min(text.Length, position + 1);
        return inner.Length >= 2 && inner[0] is '"' or '\'' or '`' && inner[^1] == inner[0] ? inner[1..^1] : "";
    }

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n') position++;
    }
}
