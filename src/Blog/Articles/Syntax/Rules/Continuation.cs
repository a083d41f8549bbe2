using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A sign at the end of a line that makes the next line part of the same command.</summary>
internal sealed class Continuation(char sign) : Rule
{
    public override string Starts { get; } = sign.ToString();

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Peek(1) != '\n') return false;
        scanner.Skip(2);
        return true;
    }
}
