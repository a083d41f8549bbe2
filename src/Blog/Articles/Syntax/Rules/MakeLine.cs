using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line of a makefile that stands at the margin: a variable that is set, or targets before a colon.</summary>
internal sealed class MakeLine : Rule
{
    private static readonly string[] Directives = ["ifeq", "ifneq", "ifdef", "ifndef", "else", "endif", "include", "-include", "define", "endef", "vpath", "#"];

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        if (Chars.IsBlank(scanner.Peek()) || Array.Exists(Directives, word => scanner.At(word))) return false;
        int colon = scanner.Find(":"), sign = scanner.Find("="), end = scanner.LineEnd;
        bool isVariable = sign < end && (colon >= sign || scanner.CharAt(colon + 1) == '=' || scanner.At("::=", colon - scanner.Position));
        if (isVariable) return TryTakeVariable(scanner);
        if (colon >= end) return false;
        scanner.TakeTo(colon, Role.SyntaxFunction);
        scanner.TakePunctuation();
        return true;
    }

    private static bool TryTakeVariable(Scanner scanner)
    {
        foreach (string word in (ReadOnlySpan<string>)["export", "override", "private"])
        {
            if (!scanner.At(word) || !Chars.IsSpace(scanner.Peek(word.Length))) continue;
            scanner.Take(word.Length, Role.SyntaxKeyword);
            scanner.Skip();
        }

        int end = scanner.WordEnd(scanner.Position, "-.");
        scanner.TakeTo(end, Role.SyntaxVariable);
        return true;
    }
}
