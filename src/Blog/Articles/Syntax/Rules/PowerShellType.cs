using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A type in brackets, <c>[string[]]</c>, and a cmdlet, whose name is a verb and a noun: <c>Get-ChildItem</c>.</summary>
internal sealed class PowerShellType : Rule
{
    public override string Starts => "[" + Letters;

    public override bool TryTake(Scanner scanner) => scanner.Peek() == '[' ? TryTakeType(scanner) : TryTakeCmdlet(scanner);

    private static bool TryTakeType(Scanner scanner)
    {
        int end = scanner.WordEnd(scanner.Position + 1, ".");
        if (end == scanner.Position + 1 || (scanner.AfterValue && !Chars.IsBlank(scanner.Peek(-1))) || scanner.CharAt(end) is not (']' or '[' or '(')) return false;
        scanner.TakePunctuation();
        scanner.TakeTo(end, Role.SyntaxType);
        return true;
    }

    private static bool TryTakeCmdlet(Scanner scanner)
    {
        int verb = scanner.WordEnd(scanner.Position);
        if (scanner.CharAt(verb) != '-' || !Chars.IsWordStart(scanner.CharAt(verb + 1))) return false;
        scanner.TakeTo(scanner.WordEnd(verb + 1, "-"), Role.SyntaxFunction);
        return true;
    }
}
