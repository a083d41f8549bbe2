using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A tag of XML or HTML with its attributes. In HTML what follows a script's or a style's tag is another language.</summary>
internal sealed class MarkupTag(bool hasEmbedded) : Rule, IState
{
    public override string Starts => "<";

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.Peek(1) == '/' ? 2 : 1;
        if (!Chars.IsWordStart(scanner.Peek(start)) || !scanner.TryEnter(this)) return false;
        scanner.Skip(start);
        int end = scanner.WordEnd(scanner.Position, "-.:");
        if (hasEmbedded && start == 1) scanner.Frame.Mark = Embedded(scanner.Code.AsSpan(scanner.Position, end - scanner.Position));
        scanner.TakeTo(end, Role.SyntaxKeyword);
        return true;
    }

    private static string Embedded(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script"
        : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style"
        : "";

    public void Step(Scanner scanner)
    {
        char c = scanner.Peek();
        if (c == '>') Close(scanner);
        else if (c == '<') scanner.Leave();
        else Markup.TakeAttribute(scanner);
    }

    private static void Close(Scanner scanner)
    {
        string mark = scanner.Frame.Mark;
        scanner.Skip();
        scanner.Leave();
        if (mark.Length > 0) scanner.TryEmbed(mark == "</style" ? "css" : "javascript", scanner.Find(mark));
    }
}
