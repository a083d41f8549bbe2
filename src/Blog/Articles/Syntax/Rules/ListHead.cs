using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>The bracket that opens a list of a Lisp: the name after it is what is called.</summary>
internal sealed class ListHead : Rule
{
    public override string Starts => "(";

    public override bool TryTake(Scanner scanner)
    {
        scanner.TakePunctuation();
        scanner.Expected = Role.SyntaxFunction;
        return true;
    }
}
