namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// One level of nesting: the string in the hole in the string. A struct on the scanner's own stack, so nesting costs neither
/// memory nor recursion.
/// </summary>
internal struct Frame
{
    public IState State;

    /// <summary>The language that this frame is in, which its holes are read as.</summary>
    public Lexer Lexer;

    public int Start;

    /// <summary>Where the frame ends whatever happens. What is nested in it ends there too.</summary>
    public int End;

    /// <summary>The bracket that ends code in a hole, or NUL.</summary>
    public char Close;

    /// <summary>How many times the closing bracket stands: in C#, as many as the raw string has dollars.</summary>
    public int CloseLength;

    /// <summary>Brackets of the hole's own kind that are open.</summary>
    public int Depth;

    /// <summary>True where the frame also ends with its line, as in a string that has only one.</summary>
    public bool IsLine;

    /// <summary>What ends a text whose end its beginning decides, or a tag's name.</summary>
    public string Mark;
}
