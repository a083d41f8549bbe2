using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A place in a string where code stands, up to a closing bracket. Its brackets stay plain, which sets the code off from the string.</summary>
internal sealed class Hole(string open, char close) : Rule
{
    /// <summary>How much of the opening is passed; the rest is read as code.</summary>
    public int Length { get; init; } = open.Length;

    public override string Starts => open[..1];

    public override bool TryTake(Scanner scanner)
    {
        if (!scanner.At(open)) return false;
        bool isLine = scanner.Frame.IsLine;
        Lexer lexer = scanner.Frame.Lexer;
        if (!scanner.TryEnter(lexer)) return false;
        (scanner.Frame.Close, scanner.Frame.IsLine) = (close, isLine);
        scanner.Skip(Length);
        (scanner.AfterValue, scanner.Expected, scanner.Last) = (false, null, '{');
        return true;
    }
}
