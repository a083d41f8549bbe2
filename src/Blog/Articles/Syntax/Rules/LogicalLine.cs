using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line together with those that it goes on in, because a sign stands at its end.</summary>
internal static class LogicalLine
{
    /// <summary>Where it ends. Whoever asks takes everything up to there.</summary>
    public static int End(Scanner scanner)
    {
        int end = scanner.LineEnd;
        while (end < scanner.End && end > scanner.Position && scanner.CharAt(end - 1) is '\\' or '`')
        {
            int length = scanner.Code.AsSpan(end + 1, scanner.End - end - 1).IndexOf('\n');
            end = length < 0 ? scanner.End : end + 1 + length;
        }

        return end;
    }
}
