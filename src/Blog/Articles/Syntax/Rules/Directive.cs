using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line for the preprocessor: <c>#if</c>, <c># define</c>, and <c>#include</c> with the file between angle brackets.</summary>
internal sealed class Directive : Rule
{
    public override string Starts => "#";

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.SpaceEnd(scanner.Position + 1);
        int end = scanner.WordEnd(start);
        if (end == start || !scanner.IsFirstOnLine) return false;
        bool isInclude = scanner.Code.AsSpan(start, end - start) is "include" or "import" or "include_next";
        scanner.TakeTo(end, Role.SyntaxAttribute);
        if (!isInclude) return true;

        scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
        if (scanner.Peek() == '<') scanner.TakeTo(Math.Min(scanner.Find(">") + 1, scanner.LineEnd), Role.SyntaxString);
        return true;
    }
}
