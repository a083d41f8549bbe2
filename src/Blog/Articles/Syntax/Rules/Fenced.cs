using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A raw string or comment whose opening mark has a free part that its closing mark repeats: <c>r##"…"##</c>, <c>[==[…]==]</c>, <c>$tag$…$tag$</c>.
/// </summary>
/// <param name="before">What the mark begins with.</param>
/// <param name="isFree">Tells the characters of the free part.</param>
/// <param name="after">What the mark ends with.</param>
/// <param name="closing">The closing mark, told the free part.</param>
internal sealed class Fenced(string before, Func<char, bool> isFree, string after, Func<string, string> closing) : Rule
{
    private const int LongestFree = 32;

    public override string Starts => before[..1];

    public Role Role { get; init; } = Role.SyntaxString;

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(before)) return false;
        int length = before.Length;
        while (length < LongestFree && isFree(scanner.Peek(length))) length++;
        scanner.Work += length;
        if (!scanner.At(after, length)) return false;
        string free = scanner.Code.Substring(scanner.Position + before.Length, length - before.Length);
        string close = closing(free);
        scanner.Take(length + after.Length, Role);
        scanner.TakeTo(scanner.IndexOf(close) + close.Length, Role);
        return true;
    }
}
