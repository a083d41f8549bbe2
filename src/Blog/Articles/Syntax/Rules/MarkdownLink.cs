using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A link or a picture: its text, then its address.</summary>
internal sealed class MarkdownLink : Rule
{
    public override string Starts => "[!<";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.At("<http")) return TryTakeAddress(scanner);
        int start = scanner.At("![") ? 2 : scanner.Peek() == '[' ? 1 : 0;
        if (start == 0) return false;
        int middle = scanner.Find("]("), end = scanner.Find(")", 1), limit = scanner.LineEnd;
        if (middle >= limit || end >= limit || end < middle) return false;
        scanner.Skip(start);
        scanner.TakeTo(middle, Role.Link);
        scanner.Skip(2);
        scanner.TakeTo(end, Role.LinkAddress);
        scanner.Skip();
        return true;
    }

    private static bool TryTakeAddress(Scanner scanner)
    {
        int end = scanner.Find(">");
        if (end >= scanner.LineEnd) return false;
        scanner.Skip();
        scanner.TakeTo(end, Role.LinkAddress);
        scanner.Skip();
        return true;
    }
}
