using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A character by its name or number: <c>&amp;amp;</c>, <c>&amp;#x27;</c>.</summary>
internal sealed class Entity : Rule
{
    private const int Longest = 33;

    public override string Starts => "&";

    public override bool TryTake(Scanner scanner)
    {
        int length = scanner.Peek(1) == '#' ? 2 : 1;
        while (length < Longest && char.IsAsciiLetterOrDigit(scanner.Peek(length))) length++;
        if (length < 3 || scanner.Peek(length) != ';') return false;
        scanner.Take(length + 1, Role.SyntaxConstant);
        return true;
    }
}
