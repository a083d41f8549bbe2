using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line that is one thing because of what it begins with: an added line in a diff, a section in a settings file.</summary>
internal sealed class WholeLine(string prefix, Role role) : Rule
{
    public override string Starts => prefix[..1];

    /// <summary>What must follow in the next line, or empty.</summary>
    public string Before { get; init; } = "";

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(prefix)) return false;
        if (Before.Length > 0 && !scanner.At(Before, scanner.LineEnd + 1 - scanner.Position)) return false;
        scanner.TakeTo(scanner.LineEnd, role);
        return true;
    }
}
