using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A stretch of a line between two marks: <c>*so*</c>, <c>**so**</c>, <c>`so`</c>.</summary>
internal sealed class MarkdownSpan(string mark, Role role) : Rule
{
    public override string Starts => mark[..1];

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(mark) || Chars.IsBlank(scanner.Peek(mark.Length)) || scanner.Peek(mark.Length) == mark[0]) return false;
        if (mark == "_" && Chars.IsWord(scanner.Peek(-1))) return false;
        int end = scanner.Find(mark, mark.Length);
        if (end >= scanner.LineEnd || Chars.IsBlank(scanner.CharAt(end - 1))) return false;
        scanner.TakeTo(end + mark.Length, role);
        return true;
    }
}
