using System.Buffers;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A string between two marks, with whatever stands in it: escapes, holes, variables. One that has a single line and no end ends with its line.</summary>
internal sealed class Quote : Rule, IState
{
    private readonly string[] _opens;
    private readonly string _close;
    private readonly Rule[] _inside;
    private readonly SearchValues<char> _stops;

    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark, or null where it is the same.</param>
    /// <param name="inside">What stands in it, tried in order and before the closing mark.</param>
    /// <param name="prefixes">Letters before the opening mark, with spaces between, one of which must stand there; or empty.</param>
    public Quote(string open, string? close = null, Rule[]? inside = null, string prefixes = "")
    {
        _opens = prefixes.Length == 0 ? [open] : [.. prefixes.Split(' ').Select(prefix => prefix + open)];
        _close = close ?? open;
        _inside = inside ?? [];
        _stops = SearchValues.Create(_close[0] + string.Concat(_inside.Select(rule => rule.Starts)));
        Starts = string.Concat(_opens.Select(text => text[0]).Distinct());
    }

    public override string Starts { get; }

    public Role Role { get; init; } = Role.SyntaxString;

    public bool HasLines { get; init; }

    /// <summary>True where it is no string right after a value: the transpose of a matrix, the prime of a name.</summary>
    public bool IsNotAfterValue { get; init; }

    /// <summary>The sign that makes the string before it a key, or NUL.</summary>
    public char KeySign { get; init; }

    public override bool TryTake(Scanner scanner)
    {
        if (IsNotAfterValue && scanner.AfterValue) return false;
        foreach (string open in _opens)
        {
            if (!scanner.At(open)) continue;
            if (!scanner.TryEnter(this)) return false;
            scanner.Frame.IsLine = !HasLines;
            scanner.Take(open.Length, Role);
            return true;
        }

        return false;
    }

    public void Step(Scanner scanner)
    {
        int depth = scanner.Depth;
        while (scanner.Depth == depth)
        {
            int limit = HasLines ? scanner.End : scanner.LineEnd;
            scanner.TakeTo(scanner.IndexOfAny(_stops, limit), Role);
            if (scanner.Position >= limit) scanner.Leave();
            else if (TryInside(scanner)) continue;
            else if (scanner.At(_close)) Close(scanner);
            else scanner.Take(1, Role);
        }
    }

    private bool TryInside(Scanner scanner)
    {
        foreach (Rule rule in _inside)
        {
            scanner.Work++;
            if (rule.Starts.Contains(scanner.Peek()) && rule.TryTake(scanner)) return true;
        }

        return false;
    }

    private void Close(Scanner scanner)
    {
        scanner.Take(_close.Length, Role);
        // Of four quotes in a row the first is still inside.
        while (_close is "\"\"\"" && scanner.Peek() == '"') scanner.Take(1, Role);
        if (KeySign != '\0' && scanner.CharAt(scanner.SpaceEnd(scanner.Position)) == KeySign)
            scanner.Recolor(scanner.Frame.Start, Role, Role.SyntaxAttribute);
        scanner.Leave();
    }
}
