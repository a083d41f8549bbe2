namespace Blog.Posts.FrontMatter;

/// <summary>YAML between <c>---</c> and <c>---</c> or <c>...</c>: what nearly every blog writes.</summary>
internal static class YamlDialect
{
    private const string Fence = "---";

    public static FrontMatterHead? Read(ReadOnlySpan<char> text, Notices notices)
    {
        if (FencedBlock.Find(text, Fence) is not { Language: "" or "yaml" or "yml" } block) return null;
        if (!LooksLikeFields(text[block.Start..block.End])) return IsEmpty(text, block) ? new(FrontMap.Empty, block.BodyStart) : null;

        block.TellIfOpen(Fence, notices);
        if (YamlReader.Read(block.Content(text, notices), block.FirstLine, notices, out PostNotice problem) is { } fields)
            return new(fields, block.BodyStart);

        if (block.IsClosed && HoldsProse(text[block.Start..block.End]))
        {
            block = block.UpToBlankLine(text);
            return Read(text, block, notices);
        }

        return new(YamlRecovery.Read(block.Content(text, notices), block.FirstLine, problem, notices), block.BodyStart);
    }

    /// <summary>Reads YAML without fences, such as <c>site.yml</c>.</summary>
    public static FrontMap ReadFields(ReadOnlySpan<char> yaml, int firstLine, Notices notices) =>
        YamlReader.Read(yaml, firstLine, notices, out PostNotice problem) ?? YamlRecovery.Read(yaml, firstLine, problem, notices);

    private static FrontMatterHead Read(ReadOnlySpan<char> text, FencedBlock block, Notices notices)
    {
        block.TellIfOpen(Fence, notices);
        return new(ReadFields(block.Content(text, notices), block.FirstLine, notices), block.BodyStart);
    }

    /// <summary>A text may begin with a line across the page; then what follows it is prose.</summary>
    private static bool LooksLikeFields(ReadOnlySpan<char> content)
    {
        LineReader lines = new(content);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            return line[0] == '{' || KeyLine.TryParse(line, out _);
        }

        return false;
    }

    /// <summary>Nothing but comments between two fences is front matter that says nothing.</summary>
    private static bool IsEmpty(ReadOnlySpan<char> text, FencedBlock block)
    {
        LineReader lines = new(text[block.Start..block.End]);
        while (lines.Read())
        {
            if (!lines.IsBlank && lines.Line.TrimStart()[0] != '#') return false;
        }

        return block.IsClosed;
    }

    /// <summary>True when the fence that was taken for the closing one is a line across the page further down, and what stands
    /// between is already the essay: a blank line, and later one that begins like nothing in YAML.</summary>
    private static bool HoldsProse(ReadOnlySpan<char> content)
    {
        LineReader lines = new(content);
        bool afterBlank = false;
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line;
            if (lines.IsBlank) afterBlank = true;
            else if (afterBlank && char.IsLetter(line[0]) && !KeyLine.TryParse(line, out _)) return true;
        }

        return false;
    }
}
