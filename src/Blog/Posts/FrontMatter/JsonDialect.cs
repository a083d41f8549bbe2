namespace Blog.Posts.FrontMatter;

/// <summary>JSON: an object at the head of the text (Hugo), or between <c>---json</c> and <c>---</c> (Eleventy).</summary>
internal static class JsonDialect
{
    public static FrontMatterHead? Read(ReadOnlySpan<char> text, Notices notices)
    {
        if (FencedBlock.Find(text, "---") is { Language: "json" } block)
        {
            block.TellIfOpen("---", notices);
            return new(JsonReader.Read(block.Content(text, notices), block.FirstLine, notices), block.BodyStart);
        }

        if (!BeginsObject(text)) return null;
        int end = FindEnd(text);
        int length = Math.Min(end, FrontMatterReader.MaxLength);
        return new(JsonReader.Read(text[..length], 1, notices), SkipLineEnd(text, end));
    }

    /// <summary>A brace also begins a Liquid tag, a Hugo shortcode and a kramdown attribute; an object goes on with a quote.</summary>
    private static bool BeginsObject(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return trimmed is ['{', ..] && trimmed[1..].TrimStart() is ['"' or '}', ..];
    }

    /// <summary>The offset behind the brace that closes the object. Where there is none, behind the first line that is a brace alone,
    /// else the first blank line, else 0.</summary>
    private static int FindEnd(ReadOnlySpan<char> text)
    {
        int depth = 0;
        bool inString = false;
        for (int i = 0; i < Math.Min(text.Length, FrontMatterReader.MaxLength); i++)
        {
            char c = text[i];
            if (inString && c == '\\') i++;
            else if (c == '"') inString = !inString;
            else if (c == '\n') inString = false;
            else if (!inString && c is '{' or '[') depth++;
            else if (!inString && c is '}' or ']' && --depth == 0) return i + 1;
        }

        return FindTornEnd(text);
    }

    private static int FindTornEnd(ReadOnlySpan<char> text)
    {
        int blank = 0;
        LineReader lines = new(text);
        while (lines.Read())
        {
            if (lines.Line.TrimEnd() is "}") return lines.Start + 1;
            if (blank == 0 && lines.IsBlank) blank = lines.Start;
        }

        return blank;
    }

    private static int SkipLineEnd(ReadOnlySpan<char> text, int offset)
    {
        LineReader lines = new(text, offset);
        return lines.Read() && lines.IsBlank ? lines.Next : offset;
    }
}
