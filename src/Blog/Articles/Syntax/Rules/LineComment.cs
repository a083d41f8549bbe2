using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A comment up to the line's end.</summary>
internal sealed class LineComment(string open) : Rule
{
    public override string Starts => open[..1];

    /// <summary>True where it must stand after a space, as in a shell, where <c>a#b</c> is a word.</summary>
    public bool NeedsSpace { get; init; }

    public bool NeedsLineStart { get; init; }

    public Role Role { get; init; } = Role.SyntaxComment;

    /// <summary>Characters that must not follow: <c>--></c> is an operator in Haskell.</summary>
    public string NotBefore { get; init; } = "";

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(open)) return false;
        if (NotBefore.Contains(scanner.Peek(open.Length)) && scanner.Peek(open.Length) != '\0') return false;
        if (NeedsSpace && !scanner.IsAtLineStart && !Chars.IsBlank(scanner.Peek(-1)) && scanner.Peek(-1) is not (';' or '(')) return false;
        if (NeedsLineStart && !scanner.IsFirstOnLine) return false;
        scanner.TakeTo(scanner.LineEnd, Role);
        return true;
    }
}
