using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>What the tags of XML, HTML and JSX have alike.</summary>
internal static class Markup
{
    private const string NameParts = "-.:@#*()[]|";

    /// <summary>Takes one thing in a tag: spaces, an attribute's name, its value, code in braces, or a stray character.</summary>
    public static void TakeAttribute(Scanner scanner, bool hasBraces = false)
    {
        char c = scanner.Peek();
        if (Chars.IsBlank(c) || c == '/') scanner.Skip();
        else if (c is '"' or '\'') TakeValue(scanner, c);
        else if (c == '{' && hasBraces && TryEnterBraces(scanner)) return;
        else if (c == '=') TakeSign(scanner, hasBraces);
        else if (scanner.WordEnd(scanner.Position, NameParts) is var end && end > scanner.Position) scanner.TakeTo(end, Role.SyntaxAttribute);
        else scanner.Skip();
    }

    /// <summary>Code up to the closing brace, in the language that the markup is in.</summary>
    public static bool TryEnterBraces(Scanner scanner)
    {
        if (!scanner.TryEnter(scanner.Frame.Lexer)) return false;
        scanner.Frame.Close = '}';
        scanner.Skip();
        (scanner.AfterValue, scanner.Expected) = (false, null);
        return true;
    }

    private static void TakeValue(Scanner scanner, char quote)
    {
        string mark = quote == '"' ? "\"" : "'";
        scanner.TakeTo(scanner.IndexOf(mark, 1) + 1, Role.SyntaxString);
    }

    /// <summary>The sign, and a value without quotes, which only HTML has.</summary>
    private static void TakeSign(Scanner scanner, bool hasBraces)
    {
        scanner.Skip();
        if (hasBraces || Chars.IsBlank(scanner.Peek()) || scanner.Peek() is '"' or '\'' or '>' or '<' or '\0') return;
        int end = scanner.Position;
        while (end < scanner.End && !Chars.IsBlank(scanner.CharAt(end)) && scanner.CharAt(end) != '>') end++;
        scanner.TakeTo(end, Role.SyntaxString);
    }
}
