using System.Buffers;
using System.Globalization;

namespace Blog.Articles.Shortcodes;

/// <summary>Reads <c>a "b c" key="value" key=value</c>, with spaces or commas between.</summary>
internal static class ShortcodeArguments
{
    private static readonly SearchValues<char> WordEnd = SearchValues.Create(" \t\r\n,=\"'`");

    public static Dictionary<string, string> Read(ReadOnlySpan<char> text)
    {
        Dictionary<string, string> arguments = new(StringComparer.OrdinalIgnoreCase);
        int number = 0;
        while (true)
        {
            text = text.TrimStart(" \t\r\n,");
            if (text.IsEmpty) return arguments;
            int length = text.IndexOfAny(WordEnd);
            ReadOnlySpan<char> word = length < 0 ? text : text[..length];
            ReadOnlySpan<char> after = text[word.Length..];
            if (!word.IsEmpty && after.TrimStart() is ['=', ..])
            {
                text = after.TrimStart()[1..].TrimStart();
                arguments.TryAdd(word.ToString(), Value(ref text));
            }
            else
            {
                arguments.TryAdd(number.ToString(CultureInfo.InvariantCulture), Value(ref text));
                number++;
            }
        }
    }

    private static string Value(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        char quote = text[0];
        if (quote is '"' or '\'' or '`' && text[1..].IndexOf(quote) is >= 0 and int close)
        {
            string quoted = text.Slice(1, close).ToString();
            text = text[(close + 2)..];
            return quoted;
        }

        int length = text[1..].IndexOfAny(" \t\r\n,");
        string value = (length < 0 ? text : text[..(length + 1)]).ToString();
        text = text[value.Length..];
        return value;
    }
}
