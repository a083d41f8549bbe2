using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>Code between two fences, read as the language that the first one names.</summary>
internal sealed class MarkdownFence : Rule, IState
{
    private const int LongestFence = 64;

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.SpaceEnd(scanner.Position), length = FenceLength(scanner, start);
        if (length < 3) return false;
        int end = scanner.LineEnd;
        string opening = scanner.Code.Substring(start, Math.Min(end - start, 2 * LongestFence));
        if (opening[0] == '`' && opening.AsSpan(length).Contains('`')) return false;

        scanner.SkipTo(start);
        scanner.TakeTo(end, Role.Marker);
        scanner.Skip();
        if (scanner.Position < scanner.End && scanner.TryEnter(this)) scanner.Frame.Mark = opening;
        return true;
    }

    /// <summary>Reads the code in a frame of its own; when that is left, the closing fence stands here.</summary>
    public void Step(Scanner scanner)
    {
        string opening = scanner.Frame.Mark;
        int fence = opening.AsSpan().IndexOfAnyExcept(opening[0]) is >= 0 and var length ? length : opening.Length;
        int end = ClosingLine(scanner, opening[0], fence);
        if (end > scanner.Position)
        {
            if (!scanner.TryEmbed(opening[fence..].Trim(), end)) scanner.SkipTo(end);
            return;
        }

        scanner.TakeTo(scanner.LineEnd, Role.Marker);
        scanner.Leave();
    }

    /// <summary>Where the line begins that closes the fence: as many signs or more, and nothing after them.</summary>
    private static int ClosingLine(Scanner scanner, char sign, int fence)
    {
        int line = scanner.Position;
        while (line < scanner.End)
        {
            int start = scanner.SpaceEnd(line), length = FenceLength(scanner, start);
            if (length >= fence && scanner.CharAt(start) == sign && scanner.CharAt(scanner.SpaceEnd(start + length)) is '\n' or '\0') return line;
            int next = scanner.Code.AsSpan(start, scanner.End - start).IndexOf('\n');
            if (next < 0) return scanner.End;
            scanner.Work += next;
            line = start + next + 1;
        }

        return scanner.End;
    }

    private static int FenceLength(Scanner scanner, int start)
    {
        char sign = scanner.CharAt(start);
        int length = 0;
        while (sign is '`' or '~' && length < LongestFence && scanner.CharAt(start + length) == sign) length++;
        return length;
    }
}
