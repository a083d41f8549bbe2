using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line together with those that it goes on in, because a sign stands at its end.</summary>
internal static class LogicalLine
{
    /// <summary>Reads it as another language; where nesting is too deep, passes it.</summary>
    public static void Embed(Scanner scanner, string language)
    {
        int end = End(scanner);
        if (scanner.TryEmbed(language, end)) scanner.Frame.IsLine = true;
        else scanner.SkipTo(end);
    }

    private static int End(Scanner scanner)
    {
        int end = scanner.LineEnd;
        while (end < scanner.End && end > scanner.Position && scanner.CharAt(end - 1) is '\\' or '`')
        {
            int length = scanner.Code.AsSpan(end + 1, scanner.End - end - 1).IndexOf('\n');
            scanner.Work += length < 0 ? scanner.End - end : length;
            end = length < 0 ? scanner.End : end + 1 + length;
        }

        return end;
    }
}
