using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A symbol of Ruby or an atom of Elixir, <c>:name</c>, and the short form of one as a key, <c>name:</c>.</summary>
internal sealed class RubySymbol : Rule
{
    private const int LongestKey = 64;

    public override string Starts => ":_abcdefghijklmnopqrstuvwxyz";

    public override bool TryTake(Scanner scanner) => scanner.Peek() == ':' ? TryTakeSymbol(scanner) : TryTakeKey(scanner);

    private static bool TryTakeSymbol(Scanner scanner)
    {
        if (!Chars.IsWordStart(scanner.Peek(1)) || scanner.Peek(-1) == ':') return false;
        int end = scanner.WordEnd(scanner.Position + 1);
        if (scanner.CharAt(end) is '?' or '!') end++;
        scanner.TakeTo(end, Role.SyntaxConstant);
        return true;
    }

    private static bool TryTakeKey(Scanner scanner)
    {
        if (scanner.Last == '?') return false;
        int length = 1;
        while (length < LongestKey && Chars.IsWord(scanner.Peek(length))) length++;
        if (scanner.Peek(length) is '?' or '!') length++;
        if (scanner.Peek(length) != ':' || !Chars.IsBlank(scanner.Peek(length + 1))) return false;
        scanner.Take(length + 1, Role.SyntaxConstant);
        scanner.AfterValue = false;
        return true;
    }
}
