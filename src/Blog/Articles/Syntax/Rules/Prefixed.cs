using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A sign and the name after it: a decorator, a symbol, a lifetime, a variable.</summary>
internal sealed class Prefixed(string sign, Role role) : Rule
{
    public override string Starts => sign[..1];

    /// <summary>What the name may hold besides letters, digits and the underscore.</summary>
    public string Parts { get; init; } = "";

    /// <summary>Characters that make a name alone, such as the <c>?</c> of <c>$?</c>.</summary>
    public string Alone { get; init; } = "";

    /// <summary>A pair of brackets that the name may stand in, or empty.</summary>
    public string Brackets { get; init; } = "";

    /// <summary>True where the sign must not follow a name or a value: an address is no decorator.</summary>
    public bool IsApart { get; init; }

    public bool MayBeginWithDigit { get; init; }

    public bool NeedsLineStart { get; init; }

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(sign)) return false;
        if (IsApart && (Chars.IsWord(scanner.Peek(-1)) || scanner.Peek(-1) == sign[0])) return false;
        if (NeedsLineStart && !scanner.IsFirstOnLine) return false;
        int start = scanner.Position + sign.Length;
        int end = NameEnd(scanner, start);
        if (end == start) return false;
        scanner.TakeTo(end, role);
        return true;
    }

    private int NameEnd(Scanner scanner, int start)
    {
        char c = scanner.CharAt(start);
        if (c == '\0') return start;
        for (int i = 0; i < Brackets.Length; i += 2)
            if (Brackets[i] == c) return BracketsEnd(scanner, start, c, Brackets[i + 1]);
        if (Alone.Contains(c)) return start + 1;
        return Chars.IsWordStart(c) || (MayBeginWithDigit && char.IsAsciiDigit(c)) ? scanner.WordEnd(start, Parts) : start;
    }

    /// <summary>After the closing bracket, or the end of the line where there is none.</summary>
    private static int BracketsEnd(Scanner scanner, int start, char open, char close)
    {
        int depth = 0, end = start, limit = scanner.LineEnd;
        while (end < limit)
        {
            char c = scanner.CharAt(end++);
            if (c == open) depth++;
            if (c == close && --depth == 0) break;
        }

        return end;
    }
}
