using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A text of many lines after <c>|</c> or <c>></c>: all that stand further in than what it belongs to.</summary>
internal sealed class YamlBlock : Rule
{
    public override string Starts => "|>";

    public override bool TryTake(Scanner scanner)
    {
        int length = 1;
        while (length < 3 && scanner.Peek(length) is '+' or '-' or (>= '1' and <= '9')) length++;
        int after = scanner.SpaceEnd(scanner.Position + length);
        if (scanner.CharAt(after) is not ('\n' or '#')) return false;
        int outer = OuterIndent(scanner);
        scanner.Take(length, Role.SyntaxKeyword);
        scanner.SkipTo(after);
        if (scanner.Peek() == '#') scanner.TakeTo(scanner.LineEnd, Role.SyntaxComment);
        TakeLines(scanner, outer);
        return true;
    }

    /// <summary>The column of the key that the text belongs to, or of the dash where there is no key.</summary>
    private static int OuterIndent(Scanner scanner)
    {
        int lineStart = scanner.Position;
        while (lineStart > scanner.Frame.Start && scanner.CharAt(lineStart - 1) != '\n') lineStart--;
        scanner.Work += scanner.Position - lineStart;
        int start = scanner.SpaceEnd(lineStart), outer = start;
        while (scanner.CharAt(start) == '-' && Chars.IsSpace(scanner.CharAt(start + 1)))
        {
            outer = start;
            start = scanner.SpaceEnd(start + 1);
        }

        return (start == scanner.Position ? outer : start) - lineStart;
    }

    /// <summary>Takes the lines that belong to the text. Blank ones before its end belong too.</summary>
    private static void TakeLines(Scanner scanner, int outer)
    {
        int end = scanner.LineEnd;
        while (end < scanner.End)
        {
            int start = scanner.SpaceEnd(end + 1);
            bool isBlank = scanner.CharAt(start) is '\n' or '\0';
            if (!isBlank && start - end - 1 <= outer) break;
            int length = scanner.Code.AsSpan(start, scanner.End - start).IndexOf('\n');
            end = length < 0 ? scanner.End : start + length;
        }

        scanner.TakeTo(end, Role.SyntaxString);
    }
}
