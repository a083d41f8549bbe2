using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>What a line of Markdown begins with: a heading, a list's mark, a quote's sign; at the very beginning, front matter.</summary>
internal sealed class MarkdownHead : Rule
{
    private const int LongestNumber = 9;

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Position == scanner.Frame.Start && TryTakeFrontMatter(scanner)) return true;
        int start = scanner.SpaceEnd(scanner.Position), level = 0;
        while (level < 7 && scanner.CharAt(start + level) == '#') level++;
        if (level is >= 1 and <= 6 && Chars.IsBlank(scanner.CharAt(start + level)))
        {
            scanner.SkipTo(start);
            scanner.TakeTo(scanner.LineEnd, (Role)((int)Role.Heading1 + level - 1));
            return true;
        }

        int length = MarkLength(scanner, start);
        if (length == 0) return false;
        scanner.SkipTo(start);
        scanner.Take(length, Role.Marker);
        return true;
    }

    private static bool TryTakeFrontMatter(Scanner scanner)
    {
        bool isYaml = scanner.At("---\n");
        if (!isYaml && !scanner.At("+++\n")) return false;
        int end = scanner.Find(isYaml ? "\n---\n" : "\n+++\n", 3);
        if (end >= scanner.End) return false;
        scanner.Take(3, Role.Marker);
        scanner.Skip();
        scanner.TryEmbed(isYaml ? "yaml" : "toml", end + 1);
        return true;
    }

    private static int MarkLength(Scanner scanner, int start)
    {
        char c = scanner.CharAt(start);
        if (c == '>') return 1;
        if (c == '-' && scanner.CharAt(start + 1) == '-' && scanner.CharAt(start + 2) == '-') return 3;
        if (c is '-' or '*' or '+') return Chars.IsSpace(scanner.CharAt(start + 1)) ? 1 : 0;
        int length = 0;
        while (length < LongestNumber && char.IsAsciiDigit(scanner.CharAt(start + length))) length++;
        bool isNumber = length > 0 && scanner.CharAt(start + length) is '.' or ')' && Chars.IsSpace(scanner.CharAt(start + length + 1));
        return isNumber ? length + 1 : 0;
    }
}
