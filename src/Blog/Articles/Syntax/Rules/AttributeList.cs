using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// The name in <c>[Fact]</c>, <c>[return: NotNull]</c>: a bracket that is first on its line, or follows another such, with a name
/// right after it.
/// </summary>
internal sealed class AttributeList : Rule
{
    public override string Starts => "[";

    public override bool TryTake(Scanner scanner)
    {
        if (!Chars.IsWordStart(scanner.Peek(1)) || (!scanner.IsFirstOnLine && scanner.Peek(-1) != ']')) return false;
        scanner.TakePunctuation();
        int end = scanner.WordEnd(scanner.Position, ".");
        if (scanner.CharAt(end) == ':') end = scanner.WordEnd(scanner.SpaceEnd(end + 1), ".");
        scanner.TakeTo(end, Role.SyntaxAttribute);
        return true;
    }
}
