namespace Blog.Posts;

/// <summary>Walks over a text line by line and knows where it is. Lines end with LF or CR LF, as editors count them.</summary>
internal ref struct LineReader(ReadOnlySpan<char> text, int start = 0, int number = 1)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    /// <summary>The offset of the current line in the text.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The offset of the line after the current one.</summary>
    public int Next { get; private set; } = start;

    /// <summary>The number of the current line.</summary>
    public int Number { get; private set; } = number - 1;

    public readonly bool IsBlank => Line.IsWhiteSpace();

    /// <summary>Goes to the next line; false at the end of the text.</summary>
    public bool Read()
    {
        if (Next >= _text.Length) return false;
        ReadOnlySpan<char> rest = _text[Next..];
        int length = rest.IndexOf('\n');
        Start = Next;
        Next += length < 0 ? rest.Length : length + 1;
        Line = (length < 0 ? rest : rest[..length]).TrimEnd('\r');
        Number++;
        return true;
    }
}
