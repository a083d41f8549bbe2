using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// Announces a text that begins with the next line and ends with a line that holds only its mark: <c>&lt;&lt;EOF</c>,
/// <c>&lt;&lt;~'END'</c>, <c>&lt;&lt;&lt;HTML</c>.
/// </summary>
internal sealed class Heredoc(string open, Rule[] inside) : Rule
{
    private const int LongestMark = 64;

    private readonly HeredocBody _raw = new([]);
    private readonly HeredocBody _body = new(inside);

    public override string Starts => open[..1];

    /// <summary>True where a space may stand before the mark, if that is in capitals or quotes.</summary>
    public bool AllowsSpace { get; init; }

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(open) || scanner.Peek(open.Length) == '<' || scanner.Peek(-1) == '<') return false;
        int start = open.Length;
        if (scanner.Peek(start) is '-' or '~') start++;
        bool hasSpace = AllowsSpace && scanner.Peek(start) == ' ';
        if (hasSpace) start++;

        char quote = scanner.Peek(start) is '"' or '\'' or '\\' or '`' ? scanner.Peek(start) : '\0';
        if (quote != '\0') start++;
        int end = start;
        while (end - start < LongestMark && Chars.IsWord(scanner.Peek(end))) end++;
        scanner.Work += end;
        if (end == start || char.IsAsciiDigit(scanner.Peek(start))) return false;
        if (quote == '\0' && hasSpace && !char.IsUpper(scanner.Peek(start))) return false;

        string mark = scanner.Code.Substring(scanner.Position + start, end - start);
        if (quote != '\0' && scanner.Peek(end) == quote) end++;
        scanner.Announce(new Pending(quote is '\'' or '\\' ? _raw : _body, scanner.Frame.Lexer, mark));
        scanner.Take(end, Role.SyntaxString);
        return true;
    }
}
