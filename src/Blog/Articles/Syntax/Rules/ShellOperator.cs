using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>What joins commands, after which another begins; and what sends their output elsewhere, after which none does.</summary>
internal sealed class ShellOperator : Rule
{
    public override string Starts => "|&<>";

    public override bool TryTake(Scanner scanner)
    {
        bool wasAfterValue = scanner.AfterValue;
        int length = 1;
        while (length < 3 && Starts.Contains(scanner.Peek(length))) length++;
        bool sends = scanner.Peek() is '<' or '>' || scanner.Peek(1) == '>';
        scanner.Take(length, Role.SyntaxOperator);
        scanner.AfterValue = sends && wasAfterValue;
        return true;
    }
}
