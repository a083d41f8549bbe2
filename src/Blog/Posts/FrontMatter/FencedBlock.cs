namespace Blog.Posts.FrontMatter;

/// <summary>A block between two fence lines at the head of a text, such as <c>---</c> and <c>---</c>.</summary>
/// <param name="Language">What stands behind the opening fence: <c>toml</c> in <c>---toml</c>, else empty.</param>
/// <param name="Start">The offset of the first line inside.</param>
/// <param name="End">The offset behind the last line inside.</param>
/// <param name="FirstLine">The number of the first line inside.</param>
/// <param name="BodyStart">The offset of the line after the closing fence.</param>
/// <param name="IsClosed">False when no closing fence was found: then the block ends before the first blank line.</param>
internal readonly record struct FencedBlock(string Language, int Start, int End, int FirstLine, int BodyStart, bool IsClosed)
{
    /// <summary>The block that a text begins with, or null. Blank lines before it and spaces behind a fence do no harm.</summary>
    public static FencedBlock? Find(ReadOnlySpan<char> text, string fence)
    {
        LineReader lines = new(text);
        while (lines.Read() && lines.IsBlank) { }

        if (!lines.Line.StartsWith(fence)) return null;
        ReadOnlySpan<char> language = lines.Line[fence.Length..].Trim();
        foreach (char c in language)
        {
            if (!char.IsAsciiLetter(c)) return null;
        }

        return Find(text, fence, language.ToString(), lines.Next, lines.Number + 1);
    }

    private static FencedBlock Find(ReadOnlySpan<char> text, string fence, string language, int start, int firstLine)
    {
        LineReader lines = new(text, start, firstLine);
        int blank = -1;
        while (lines.Read())
        {
            if (IsClosing(lines.Line, fence)) return new(language, start, lines.Start, firstLine, lines.Next, IsClosed: true);
            if (blank < 0 && lines.IsBlank) blank = lines.Start;
        }

        int end = blank < 0 ? text.Length : blank;
        return new(language, start, end, firstLine, end, IsClosed: false);
    }

    /// <summary>YAML may also end its block with three dots.</summary>
    private static bool IsClosing(ReadOnlySpan<char> line, string fence)
    {
        ReadOnlySpan<char> trimmed = line.TrimEnd();
        return trimmed.SequenceEqual(fence) || (fence == "---" && trimmed is "...");
    }

    /// <summary>The same block, ended before its first blank line.</summary>
    public FencedBlock UpToBlankLine(ReadOnlySpan<char> text)
    {
        LineReader lines = new(text[..End], Start, FirstLine);
        while (lines.Read())
        {
            if (lines.IsBlank) return this with { End = lines.Start, BodyStart = lines.Start, IsClosed = false };
        }

        return this;
    }

    /// <summary>What stands inside, cut at a line's end when it is longer than front matter may be.</summary>
    public ReadOnlySpan<char> Content(ReadOnlySpan<char> text, Notices notices)
    {
        ReadOnlySpan<char> content = text[Start..End];
        if (content.Length <= FrontMatterReader.MaxLength) return content;
        notices.Add("The front matter is longer than 64 KB; only its beginning is read. Move what belongs to the text below it.", FirstLine);
        ReadOnlySpan<char> beginning = content[..FrontMatterReader.MaxLength];
        return beginning[..(beginning.LastIndexOf('\n') + 1)];
    }

    /// <summary>Tells about a missing fence, where it is one.</summary>
    public void TellIfOpen(string fence, Notices notices)
    {
        if (!IsClosed) notices.Add($"The front matter is not closed. Add a line of {fence} where it ends.", FirstLine - 1);
    }
}
