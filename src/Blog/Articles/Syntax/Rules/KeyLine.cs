using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line that begins with a key: <c>key = value</c>, <c>Header: value</c>. The value is read on by the language's other rules.</summary>
/// <param name="signs">What may end a key.</param>
internal sealed class KeyLine(params string[] signs) : Rule
{
    private const string Export = "export ";

    public override string Starts => "";

    /// <summary>What a key may hold besides letters, digits and the underscore.</summary>
    public string Parts { get; init; } = "-.";

    public Role Role { get; init; } = Role.SyntaxAttribute;

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.SpaceEnd(scanner.Position);
        bool isExport = scanner.At(Export, start - scanner.Position);
        if (isExport) start += Export.Length;
        int end = scanner.WordEnd(start, Parts);
        if (end == start) return false;
        int sign = scanner.SpaceEnd(end);
        if (Array.Find(signs, text => scanner.At(text, sign - scanner.Position)) is not { } found) return false;
        if (isExport) scanner.TakeTo(start - 1, Role.SyntaxKeyword);
        scanner.SkipTo(start);
        scanner.TakeTo(end, Role);
        scanner.SkipTo(sign + found.Length);
        return true;
    }
}
