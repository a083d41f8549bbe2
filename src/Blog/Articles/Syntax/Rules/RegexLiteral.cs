using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A regular expression between slashes, which stands where a value is to come; elsewhere the slash divides.</summary>
internal sealed class RegexLiteral : Rule
{
    public override string Starts => "/";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.AfterValue) return false;
        int end = scanner.Position + 1, limit = scanner.LineEnd;
        bool isInSet = false;
        while (end < limit)
        {
            char c = scanner.CharAt(end++);
            if (c == '\\' && end < limit) end++;
            else if (c == '[') isInSet = true;
            else if (c == ']') isInSet = false;
            else if (c == '/' && !isInSet) break;
        }

        scanner.TakeTo(scanner.WordEnd(end), Role.SyntaxString);
        return true;
    }
}
