using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax;

/// <summary>A stretch of code that plays a role. What no token covers is plain code.</summary>
public readonly record struct Token(int Start, int Length, Role Role);

/// <summary>Tells the parts of code apart by the name of its language, as a fence writes it.</summary>
public static class Highlighter
{
    private static readonly Catalogue Shared = new();

    /// <summary>
    /// The tokens of the code in order, without overlaps; none for a language that is not known. A token may go over several lines. Takes time
    /// in proportion to the code's length, whatever the code is.
    /// </summary>
    public static IReadOnlyList<Token> Highlight(string language, string code) => Highlight(Shared, language, code).Tokens;

    /// <summary>The tokens, and the steps that it took to find them: characters read and rules tried.</summary>
    internal static (IReadOnlyList<Token> Tokens, long Work) Highlight(Catalogue catalogue, string language, string code)
    {
        if (language.Length == 0 || code.Length == 0 || catalogue.Find(language) is not { } lexer) return ([], 0);
        var scanner = new Scanner(catalogue, lexer, code);
        scanner.Run();
        return (scanner.Tokens, scanner.Work);
    }
}
