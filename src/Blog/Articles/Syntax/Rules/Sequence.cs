using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>Some characters as they are: <c>{{</c> in a string with holes, <c>''</c> in SQL, <c>%%</c>.</summary>
internal sealed class Sequence(string text, Role role = Role.SyntaxConstant) : Rule
{
    public override string Starts => text[..1];

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(text)) return false;
        scanner.Take(text.Length, role);
        return true;
    }
}
