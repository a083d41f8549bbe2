using System.Buffers;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>The lines of a heredoc. The closing mark may be set in, whether or not the language demands that it is not.</summary>
internal sealed class HeredocBody(Rule[] inside) : IState
{
    private readonly SearchValues<char> _stops = SearchValues.Create("\n" + string.Concat(inside.Select(rule => rule.Starts)));

    public void Step(Scanner scanner)
    {
        if (scanner.IsAtLineStart && TryClose(scanner)) return;
        scanner.TakeTo(scanner.IndexOfAny(_stops, scanner.End), Role.SyntaxString);
        if (scanner.Position >= scanner.End) return;
        foreach (Rule rule in inside)
        {
            scanner.Work++;
            if (rule.Starts.Contains(scanner.Peek()) && rule.TryTake(scanner)) return;
        }

        scanner.Take(1, Role.SyntaxString);
    }

    private static bool TryClose(Scanner scanner)
    {
        string mark = scanner.Frame.Mark;
        int start = scanner.SpaceEnd(scanner.Position);
        if (!scanner.At(mark, start - scanner.Position) || Chars.IsWord(scanner.CharAt(start + mark.Length))) return false;
        scanner.TakeTo(start + mark.Length, Role.SyntaxString);
        scanner.Leave();
        return true;
    }
}
