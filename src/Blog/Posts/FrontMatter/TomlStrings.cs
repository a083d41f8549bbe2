using System.Globalization;
using System.Text;

namespace Blog.Posts.FrontMatter;

/// <summary>The four kinds of TOML string: basic and literal, each on one line or on several.</summary>
internal static class TomlStrings
{
    /// <summary>Reads the string that begins here, or gives null with the mistake noted.</summary>
    public static string? Read(ref TomlCursor cursor)
    {
        char quote = cursor.Peek;
        string triple = new(quote, 3);
        bool isMultiline = cursor.Take(triple);
        if (isMultiline) SkipFirstLineBreak(ref cursor);
        else cursor.Step();

        StringBuilder text = new();
        while (!cursor.IsAtEnd && (isMultiline || cursor.Peek != '\n'))
        {
            if (isMultiline ? cursor.StartsWith(triple) : cursor.Peek == quote) return Close(ref cursor, text, quote, isMultiline);
            if (quote == '"' && cursor.Peek == '\\')
            {
                if (!ReadEscape(ref cursor, text)) return null;
            }
            else
            {
                text.Append(cursor.Step());
            }
        }

        cursor.Fail($"A text is not closed here. Close it with {(isMultiline ? triple : quote)}.");
        return null;
    }

    private static void SkipFirstLineBreak(ref TomlCursor cursor)
    {
        if (!cursor.Take("\r\n")) cursor.Take("\n");
    }

    /// <summary>Up to two more quotes before the closing three belong to the text.</summary>
    private static string Close(ref TomlCursor cursor, StringBuilder text, char quote, bool isMultiline)
    {
        if (!isMultiline)
        {
            cursor.Step();
            return text.ToString();
        }

        while (cursor.PeekAt(3) == quote) text.Append(cursor.Step());
        for (int i = 0; i < 3; i++) cursor.Step();
        return text.ToString();
    }

    private static bool ReadEscape(ref TomlCursor cursor, StringBuilder text)
    {
        char kind = cursor.PeekAt(1);
        if (kind is 'u' or 'U' or 'x') return ReadCodePoint(ref cursor, text, kind switch { 'x' => 2, 'u' => 4, _ => 8 });
        if (kind is ' ' or '\t' or '\r' or '\n') return SkipLineBreak(ref cursor);
        char meant = kind switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', 'e' => '\e', '"' => '"', '\\' => '\\', _ => '\0' };
        if (meant == '\0') return cursor.Fail("This backslash begins no escape that TOML knows. Write it twice, or put the text in single quotes.");
        cursor.Step();
        cursor.Step();
        text.Append(meant);
        return true;
    }

    /// <summary>A backslash at the end of a line joins it to the next word.</summary>
    private static bool SkipLineBreak(ref TomlCursor cursor)
    {
        cursor.Step();
        while (!cursor.IsAtEnd && cursor.Peek is ' ' or '\t' or '\r' or '\n') cursor.Step();
        return true;
    }

    private static bool ReadCodePoint(ref TomlCursor cursor, StringBuilder text, int digits)
    {
        ReadOnlySpan<char> escape = cursor.Ahead(2 + digits);
        if (escape.Length != 2 + digits
            || !uint.TryParse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint point)
            || !Rune.TryCreate(point, out Rune rune))
        {
            return cursor.Fail("This escape names no character.");
        }

        for (int i = 0; i < escape.Length; i++) cursor.Step();
        text.Append(rune.ToString());
        return true;
    }
}
