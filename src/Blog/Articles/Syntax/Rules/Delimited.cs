using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A string whose delimiter its writer chooses, as in Ruby's <c>%w[a b]</c>, Elixir's <c>~r/x/i</c> and Perl's <c>s{a}{b}g</c>.
/// Brackets in brackets are counted.
/// </summary>
/// <param name="prefixes">What stands before the delimiter, with spaces between, the longer first.</param>
/// <param name="delimiters">The opening delimiters that are allowed.</param>
internal sealed class Delimited(string prefixes, string delimiters) : Rule
{
    private readonly string[] _prefixes = prefixes.Split(' ');

    public override string Starts { get; } = string.Concat(prefixes.Split(' ').Select(prefix => prefix[0]).Distinct());

    /// <summary>The prefixes that two parts follow: what is looked for, and what replaces it.</summary>
    public string TwoParts { get; init; } = "";

    public bool IsNotAfterValue { get; init; }

    public override bool TryTake(Scanner scanner)
    {
        if ((IsNotAfterValue && scanner.AfterValue) || Chars.IsWord(scanner.Peek(-1))) return false;
        foreach (string prefix in _prefixes)
        {
            if (!scanner.At(prefix)) continue;
            char open = scanner.Peek(prefix.Length);
            if (open == '\0' || !delimiters.Contains(open)) continue;
            scanner.Take(prefix.Length, Role.SyntaxString);
            TakePart(scanner, open);
            if (TwoParts.Split(' ').Contains(prefix)) TakeSecond(scanner, open);
            scanner.TakeTo(scanner.WordEnd(scanner.Position), Role.SyntaxString);
            return true;
        }

        return false;
    }

    private static void TakeSecond(Scanner scanner, char open)
    {
        if (Chars.Closing(open) == open) TakeBody(scanner, open);
        else if (scanner.Peek() == open) TakePart(scanner, open);
    }

    private static void TakePart(Scanner scanner, char open)
    {
        scanner.Take(1, Role.SyntaxString);
        TakeBody(scanner, open);
    }

    private static void TakeBody(Scanner scanner, char open)
    {
        char close = Chars.Closing(open);
        int depth = 1, end = scanner.Position;
        while (depth > 0 && end < scanner.End)
        {
            char c = scanner.CharAt(end);
            if (c == close) depth--;
            else if (c == open) depth++;
            end += c == '\\' ? 2 : 1;
        }

        scanner.TakeTo(end, Role.SyntaxString);
    }
}
