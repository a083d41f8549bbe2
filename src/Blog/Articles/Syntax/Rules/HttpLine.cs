using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line of an HTTP message: the request, the status, a header; or the beginning of a body, which is read as what it looks like.</summary>
internal sealed class HttpLine : Rule
{
    private static readonly string[] Methods = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS ", "CONNECT ", "TRACE "];

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        char c = scanner.Peek();
        if (c is '{' or '[' or '<' && scanner.TryEmbed(c == '<' ? "html" : "json", scanner.Find("\n###"))) return true;
        if (scanner.At("HTTP/"))
        {
            TakeWord(scanner, Role.SyntaxKeyword);
            scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
            TakeWord(scanner, Role.SyntaxNumber);
        }
        else if (Array.Exists(Methods, method => scanner.At(method)))
        {
            TakeWord(scanner, Role.SyntaxKeyword);
            scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
            TakeWord(scanner, Role.SyntaxString);
        }
        else return false;

        scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
        scanner.TakeTo(scanner.LineEnd, Role.SyntaxKeyword);
        return true;
    }

    private static void TakeWord(Scanner scanner, Role role)
    {
        int end = scanner.Position;
        while (end < scanner.End && !Chars.IsBlank(scanner.CharAt(end))) end++;
        scanner.TakeTo(end, role);
    }
}
