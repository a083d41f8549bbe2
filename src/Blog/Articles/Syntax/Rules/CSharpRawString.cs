using System.Buffers;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A raw string of C#: three quotes or more, ended by as many; before them dollars, and as many braces open a hole.
/// </summary>
internal sealed class CSharpRawString : Rule, IState
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\"{");

    public override string Starts => "\"$";

    public override bool TryTake(Scanner scanner)
    {
        int dollars = scanner.Peek() == '$' ? Count(scanner, '$') : 0;
        int quotes = Count(scanner, '"', dollars);
        if (quotes < 3 || !scanner.TryEnter(this)) return false;
        (scanner.Frame.Mark, scanner.Frame.Depth) = (new string('"', quotes), dollars);
        scanner.Take(dollars + quotes, Role.SyntaxString);
        return true;
    }

    public void Step(Scanner scanner)
    {
        (int quotes, int dollars) = (scanner.Frame.Mark.Length, scanner.Frame.Depth);
        scanner.TakeTo(scanner.IndexOfAny(Stops, scanner.End), Role.SyntaxString);
        int run = Count(scanner, scanner.Peek());
        if (scanner.Peek() == '"' || dollars == 0 || run < dollars)
        {
            bool isEnd = scanner.Peek() == '"' && run >= quotes;
            scanner.Take(run, Role.SyntaxString);
            if (isEnd) scanner.Leave();
            return;
        }

        scanner.Take(run - dollars, Role.SyntaxString);
        if (!scanner.TryEnter(scanner.Frame.Lexer))
        {
            scanner.Take(dollars, Role.SyntaxString);
            return;
        }

        scanner.Skip(dollars);
        (scanner.Frame.Close, scanner.Frame.CloseLength) = ('}', dollars);
        scanner.AfterValue = false;
    }

    /// <summary>How many of a character stand in a row. Dollars that no quote follows are looked at again, so only a few count.</summary>
    private static int Count(Scanner scanner, char c, int offset = 0)
    {
        int count = 0, most = c == '$' ? 16 : int.MaxValue;
        while (c != '\0' && count < most && scanner.Peek(offset + count) == c) count++;
        scanner.Work += count;
        return count;
    }
}
