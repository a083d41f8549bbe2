using System.Buffers;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A comment between two marks, over any number of lines; without its end it goes on to the end of the code.</summary>
internal sealed class BlockComment(string open, string close) : Rule
{
    private readonly SearchValues<char> _marks = SearchValues.Create([open[0], close[0]]);

    public override string Starts => open[..1];

    /// <summary>True where comments stand in comments, and are counted.</summary>
    public bool IsNested { get; init; }

    /// <summary>True where both marks begin a line: <c>=begin</c>.</summary>
    public bool NeedsLineStart { get; init; }

    public Role Role { get; init; } = Role.SyntaxComment;

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(open) || (NeedsLineStart && !scanner.IsAtLineStart)) return false;
        scanner.Take(open.Length, Role);
        if (IsNested) TakeNested(scanner);
        else scanner.TakeTo(scanner.IndexOf(close) + close.Length, Role);
        if (NeedsLineStart) scanner.TakeTo(scanner.LineEnd, Role);
        return true;
    }

    private void TakeNested(Scanner scanner)
    {
        int depth = 1;
        while (depth > 0 && scanner.Position < scanner.End)
        {
            scanner.TakeTo(scanner.IndexOfAny(_marks, scanner.End), Role);
            int length = scanner.At(close) ? close.Length : scanner.At(open) ? open.Length : 0;
            if (length > 0) depth += scanner.At(close) ? -1 : 1;
            scanner.Take(Math.Max(length, 1), Role);
        }
    }
}
