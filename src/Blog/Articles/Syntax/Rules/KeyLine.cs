using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line that begins with a key: <c>key = value</c>, <c>Header: value</c>. The value is read on by the language's other rules.</summary>
/// <param name="signs">What may end a key.</param>
internal sealed class KeyLine(string signs) : Rule
{
    public override string Starts => "";

    /// <summary>What a key may hold besides letters, digits and the underscore.</summary>
    public string Parts { get; init; } = "-.";

    public Role Role { get; init; } = Role.SyntaxAttribute;

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.SpaceEnd(scanner.Position);
        int end = scanner.WordEnd(start, Parts);
        if (end == start) return false;
        int sign = scanner.SpaceEnd(end);
        if (!signs.Contains(scanner.CharAt(sign)) || sign >= scanner.End) return false;
        scanner.SkipTo(start);
        scanner.TakeTo(end, Role);
        scanner.SkipTo(sign + 1);
        return true;
    }
}
