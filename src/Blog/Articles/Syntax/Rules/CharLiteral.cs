using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// One character in single quotes, where a single quote alone means something else: a lifetime, a prime, a type variable, a
/// quoted form.
/// </summary>
internal sealed class CharLiteral(string open = "'") : Rule
{
    private const int LongestEscape = 12;

    public override string Starts => open[..1];

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(open)) return false;
        int end = CloseAt(scanner, open.Length);
        if (end < 0) return false;
        scanner.Take(end + 1, Role.SyntaxString);
        return true;
    }

    private static int CloseAt(Scanner scanner, int offset)
    {
        if (scanner.Peek(offset) == '\\')
        {
            for (int i = offset + 2; i < offset + LongestEscape; i++)
                if (scanner.Peek(i) == '\'') return i;
            return -1;
        }

        int length = char.IsHighSurrogate(scanner.Peek(offset)) ? 2 : 1;
        return scanner.Peek(offset) is not ('\'' or '\n') && scanner.Peek(offset + length) == '\'' ? offset + length : -1;
    }
}
