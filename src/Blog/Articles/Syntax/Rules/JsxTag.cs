using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// An element of JSX: its tags, the text between them, and the code in its braces. Elements in elements are frames in frames.
/// </summary>
internal sealed class JsxTag : Rule, IState
{
    private static readonly Children Inside = new();

    public override string Starts => "<";

    public override bool TryTake(Scanner scanner)
    {
        char next = scanner.Peek(1);
        if (scanner.AfterValue || !(Chars.IsWordStart(next) || next == '>')) return false;
        if (IsGeneric(scanner) || !scanner.TryEnter(this)) return false;
        scanner.Skip();
        scanner.TakeTo(scanner.WordEnd(scanner.Position, "-.:"), Role.SyntaxKeyword);
        return true;
    }

    /// <summary>In TypeScript <c>&lt;T,></c> and <c>&lt;T extends X></c> begin a function.</summary>
    private static bool IsGeneric(Scanner scanner)
    {
        int end = scanner.WordEnd(scanner.Position + 1);
        return scanner.CharAt(end) == ',' || (scanner.CharAt(end) == ' ' && scanner.At("extends ", end + 1 - scanner.Position));
    }

    public void Step(Scanner scanner)
    {
        if (scanner.Peek() == '>') Open(scanner);
        else if (scanner.At("/>")) Close(scanner, 2);
        else if (scanner.Peek() is '<' or ';') scanner.Leave();
        else Markup.TakeAttribute(scanner, hasBraces: true);
    }

    private static void Open(Scanner scanner)
    {
        scanner.Skip();
        scanner.Frame.State = Inside;
    }

    private static void Close(Scanner scanner, int length)
    {
        scanner.Skip(length);
        scanner.AfterValue = true;
        scanner.Leave();
    }

    /// <summary>What stands between an element's tags.</summary>
    private sealed class Children : IState
    {
        public void Step(Scanner scanner)
        {
            char c = scanner.Peek();
            if (c == '{' && Markup.TryEnterBraces(scanner)) return;
            if (c == '<' && scanner.Peek(1) == '/') CloseElement(scanner);
            else if (c == '<' && TryEnterElement(scanner)) return;
            else scanner.Skip();
        }

        private static bool TryEnterElement(Scanner scanner)
        {
            scanner.AfterValue = false;
            return Tag.TryTake(scanner);
        }

        private static void CloseElement(Scanner scanner)
        {
            scanner.Skip(2);
            scanner.TakeTo(scanner.WordEnd(scanner.Position, "-.:"), Role.SyntaxKeyword);
            scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
            Close(scanner, scanner.Peek() == '>' ? 1 : 0);
        }
    }

    private static readonly JsxTag Tag = new();
}
