using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>What stands before a block of CSS: tags, classes, ids and states. A statement that a brace ends is a selector, any other a declaration.</summary>
internal sealed class CssSelector : Rule
{
    public override string Starts => Letters + ".#:[*&>~+%";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Last is not ('\0' or '{' or '}' or ';')) return false;
        int end = scanner.Find("{");
        if (end >= scanner.End || end > Math.Min(scanner.Find(";"), scanner.Find("}"))) return false;
        while (scanner.Position < end && !scanner.At("/*") && !scanner.At("//")) TakePart(scanner);
        return true;
    }

    private static void TakePart(Scanner scanner)
    {
        char c = scanner.Peek();
        int start = scanner.Position + (scanner.At("::") ? 2 : Chars.IsWordStart(c) ? 0 : 1);
        int end = scanner.WordEnd(start, "-");
        Role role = c switch
        {
            '.' or '%' => Role.SyntaxType,
            '#' => Role.SyntaxConstant,
            ':' or '[' => Role.SyntaxAttribute,
            _ => Role.SyntaxKeyword,
        };
        if (c is '"' or '\'') scanner.TakeTo(Math.Min(scanner.IndexOf(c == '"' ? "\"" : "'", 1) + 1, scanner.LineEnd), Role.SyntaxString);
        else if (end == start || Chars.IsBlank(c) || (c >= NotAscii && !Chars.IsWordStart(c)) || c is '=' or '(' or ',') scanner.Skip();
        else scanner.TakeTo(end, role);
    }
}
