using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A regular expression also after a name, where a space stands before the slash and none after: <c>puts /x/</c>, but <c>a /
/// b</c>.
/// </summary>
internal sealed class RubyRegex : Rule
{
    private readonly RegexLiteral _literal = new();

    public override string Starts => "/";

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.AfterValue && char.IsLetter(scanner.Last) && Chars.IsSpace(scanner.Peek(-1)) && !Chars.IsBlank(scanner.Peek(1)))
            scanner.AfterValue = false;
        return _literal.TryTake(scanner);
    }
}
