using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A name in brackets that heads a part of a settings file: <c>[core]</c>, <c>[[products]]</c>.</summary>
internal sealed class Section : Rule
{
    public override string Starts => "[";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Peek() != '[') return false;
        int end = Math.Min(scanner.Find("]"), scanner.LineEnd);
        while (scanner.CharAt(end) == ']') end++;
        scanner.TakeTo(end, Role.SyntaxType);
        return true;
    }
}
