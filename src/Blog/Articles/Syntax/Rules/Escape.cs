using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A sign in a string that gives the next character another meaning, or takes its meaning away: <c>\n</c>, <c>\x41</c>,
/// <c>\u{1F600}</c>.
/// </summary>
internal sealed class Escape(char sign = '\\', Role role = Role.SyntaxConstant) : Rule
{
    private const int LongestBraces = 10;

    /// <summary>
    /// Escapes that keep the string's colour, because both characters stay in it: a raw string in Python, a regular expression.
    /// </summary>
    public static Escape Silent { get; } = new(role: Role.SyntaxString);

    public static Escape Backslash { get; } = new();

    public override string Starts { get; } = sign.ToString();

    public override bool TryTake(Scanner scanner)
    {
        char next = scanner.Peek(1);
        int length = next == '\0' ? 1 : char.IsHighSurrogate(next) && char.IsLowSurrogate(scanner.Peek(2)) ? 3 : 2;
        scanner.Take(length, role);
        if (role != Role.SyntaxConstant) return true;
        int digits = next switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0) scanner.TakeTo(scanner.Peek() == '{' ? BracesEnd(scanner) : DigitsEnd(scanner, digits), role);
        return true;
    }

    private static int DigitsEnd(Scanner scanner, int most)
    {
        int end = scanner.Position;
        while (end < scanner.Position + most && char.IsAsciiHexDigit(scanner.CharAt(end))) end++;
        return end;
    }

    private static int BracesEnd(Scanner scanner)
    {
        int end = scanner.Position + 1;
        while (end < scanner.Position + LongestBraces && char.IsAsciiLetterOrDigit(scanner.CharAt(end))) end++;
        return scanner.CharAt(end) == '}' ? end + 1 : scanner.Position;
    }
}
