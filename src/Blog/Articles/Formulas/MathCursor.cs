namespace Blog.Articles.Formulas;

/// <summary>Reads LaTeX from left to right, word by word.</summary>
internal sealed class MathCursor(string text)
{
    public int Position { get; set; }

    /// <summary>True once something has been met that cannot be shown.</summary>
    public bool HasFailed { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The sign here; not at the end.</summary>
    public char Current => text[Position];

    public string From(int start) => text[start..Position];

    public string TakeOne() => text[Position++].ToString();

    /// <summary>The next character of a text that is written in one or two units.</summary>
    public string TakeSign()
    {
        int length = char.IsHighSurrogate(text[Position]) && Position + 1 < text.Length ? 2 : 1;
        Position += length;
        return text.Substring(Position - length, length);
    }

    /// <summary>Digits, with points between them.</summary>
    public string TakeNumber()
    {
        int start = Position;
        while (Position < text.Length && (char.IsAsciiDigit(text[Position]) || IsPointInNumber())) Position++;
        return text[start..Position];
    }

    /// <summary>What stands in square brackets, the first of them passed already.</summary>
    public string TakeIndex()
    {
        int end = text.IndexOf(']', Position);
        if (end < 0)
        {
            HasFailed = true;
            return "";
        }

        string index = text[Position..end].Trim();
        Position = end + 1;
        return index;
    }

    /// <summary>The words in braces, as they are; mathematics between dollars in them too.</summary>
    public string ReadText()
    {
        SkipSpaces();
        if (!Take('{'))
        {
            if (Position < text.Length) return text[Position++].ToString();
            HasFailed = true;
            return "";
        }

        int depth = 1, start = Position;
        for (; Position < text.Length; Position++)
        {
            if (text[Position] == '{') depth++;
            if (text[Position] == '}' && --depth == 0) break;
        }

        if (Position >= text.Length)
        {
            HasFailed = true;
            return "";
        }

        string words = text[start..Position++];
        return words.Replace("$", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('~', ' ');
    }

    public string ReadName() => ReadText().Trim();

    public void SkipOptional()
    {
        int start = Position;
        SkipSpaces();
        if (Position < text.Length && text[Position] == '[' && text.IndexOf(']', Position) is >= 0 and int end && end - Position < 16) Position = end + 1;
        else Position = start;
    }

    public void SkipSpaces()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position])) Position++;
    }

    public void SkipComment()
    {
        int end = text.IndexOf('\n', Position);
        Position = end < 0 ? text.Length : end;
    }

    public bool Take(char c)
    {
        if (Position >= text.Length || text[Position] != c) return false;
        Position++;
        return true;
    }

    public bool TakeCommand(string name)
    {
        if (Position >= text.Length || text[Position] != '\\' || PeekCommand() != name) return false;
        Position += name.Length + 1;
        return true;
    }

    /// <summary>The name of the command that begins here: letters, or a single sign.</summary>
    public string PeekCommand()
    {
        int start = Position + 1, end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == start && end < text.Length) end++;
        if (end < text.Length && text[end] == '*' && text[start..end] is "operatorname") end++;
        return text[start..end];
    }

    private bool IsPointInNumber() => text[Position] == '.' && Position + 1 < text.Length && char.IsAsciiDigit(text[Position + 1]);
}
