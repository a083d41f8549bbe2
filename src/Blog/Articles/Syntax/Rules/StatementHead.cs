using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>The word that a statement begins with, in languages where each begins with its keyword.</summary>
internal sealed class StatementHead : Rule
{
    public override string Starts => Letters;

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Last is not ('\0' or '{' or '}' or ';')) return false;
        scanner.TakeTo(scanner.WordEnd(scanner.Position, "-"), Role.SyntaxKeyword);
        return true;
    }
}
