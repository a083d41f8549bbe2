namespace Blog.Articles.Syntax.Scanning;

/// <summary>What a character can be part of.</summary>
internal static class Chars
{
    public static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c >= 0x80 && char.IsLetter(c));

    public static bool IsWord(char c) => IsWordStart(c) || char.IsAsciiDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r';

    public static bool IsBlank(char c) => IsSpace(c) || c == '\n';

    /// <summary>The other bracket of a pair, or the character itself.</summary>
    public static char Closing(char c) => c switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', _ => c };

    public static char Opening(char c) => c switch { ')' => '(', ']' => '[', '}' => '{', '>' => '<', _ => c };
}
