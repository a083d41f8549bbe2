namespace Blog.Posts.FrontMatter;

/// <summary>A place in a TOML text, and the steps that can be taken from it.</summary>
internal ref struct TomlCursor(ReadOnlySpan<char> text, int firstLine)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _lineStart;
    private int _offset;

    public int Line { get; private set; } = firstLine;

    public readonly int Column => _offset - _lineStart + 1;

    /// <summary>What went wrong last, and where.</summary>
    public PostNotice? Mistake { get; private set; }

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Peek => PeekAt(0);

    public readonly bool IsAtEnd => _offset >= _text.Length;

    public readonly char PeekAt(int distance) => _offset + distance < _text.Length ? _text[_offset + distance] : '\0';

    public readonly ReadOnlySpan<char> Ahead(int length) => _text.Slice(_offset, Math.Min(length, _text.Length - _offset));

    public readonly bool StartsWith(string token) => _text[_offset..].StartsWith(token);

    /// <summary>Notes what is wrong here. Always false, so that a reader can return it.</summary>
    public bool Fail(string message) => Fail(message, Line, Column);

    public bool Fail(string message, int line, int column)
    {
        Mistake = new PostNotice(message, line, column);
        return false;
    }

    /// <summary>Goes on by one character and keeps count of the lines.</summary>
    public char Step()
    {
        char c = _text[_offset++];
        if (c == '\n')
        {
            Line++;
            _lineStart = _offset;
        }

        return c;
    }

    public bool Take(string token)
    {
        if (!StartsWith(token)) return false;
        for (int i = 0; i < token.Length; i++) Step();
        return true;
    }

    public void SkipSpaces()
    {
        while (Peek is ' ' or '\t' or '\uFEFF') _offset++;
    }

    public void SkipLine()
    {
        while (!IsAtEnd && Step() != '\n') { }
    }

    public void SkipLinesAndComments()
    {
        while (!IsAtEnd)
        {
            if (Peek is ' ' or '\t' or '\r' or '\n') Step();
            else if (Peek == '#') SkipLine();
            else return;
        }
    }

    /// <summary>Goes to where the next header or key begins; false at the end.</summary>
    public bool SkipToStatement()
    {
        SkipLinesAndComments();
        return !IsAtEnd;
    }

    /// <summary>After a value only a comment may follow in its line.</summary>
    public bool ReadLineEnd()
    {
        SkipSpaces();
        if (!IsAtEnd && Peek is not ('#' or '\r' or '\n')) return Fail("There is more in this line than one value. Put a text in quotes.");
        SkipLine();
        return true;
    }

    public string? TakeBareKey() => TakeWhile(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A number, a boolean, a date. A date and its time may have one space between them.</summary>
    public string? TakeBareValue()
    {
        string? value = TakeWhile(IsBareValue);
        if (value is { Length: 10 } && value[4] == '-' && Peek == ' ' && char.IsAsciiDigit(PeekAt(1)))
        {
            _offset++;
            value += " " + TakeWhile(IsBareValue);
        }

        return value is null || !IsPlausible(value) ? null : value;
    }

    private static bool IsBareValue(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '_' or '.' or ':';

    /// <summary>Words other than these want quotes.</summary>
    private static bool IsPlausible(string value) =>
        char.IsAsciiDigit(value[0]) || value[0] is '+' or '-' || value is "true" or "false" or "inf" or "nan";

    private string? TakeWhile(Func<char, bool> belongs)
    {
        int start = _offset;
        while (!IsAtEnd && belongs(_text[_offset])) _offset++;
        return _offset == start ? null : _text[start.._offset].ToString();
    }
}
