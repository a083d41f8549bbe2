namespace Blog.Articles.Syntax.Scanning;

/// <summary>A language made ready: its rules by the character they begin with. Reads code, one thing a step.</summary>
internal sealed class Lexer : IState
{
    private readonly Language _language;
    private readonly WordTaker? _words;
    private readonly Rule[] _lines;
    private readonly Rule[]?[] _rules = new Rule[]?[Rule.NotAscii + 1];

    public Lexer(Language language)
    {
        _language = language;
        _words = language.HasWords ? new WordTaker(language) : null;
        _lines = [.. language.Lines];
        foreach (Rule rule in language.Rules)
        foreach (char c in rule.Starts.Distinct())
            _rules[c] = [.. _rules[c] ?? [], rule];
    }

    public void Step(Scanner scanner)
    {
        char c = scanner.Peek();
        if (c == '\n') EndLine(scanner);
        else if (_lines.Length > 0 && scanner.IsAtLineStart && TryTake(_lines, scanner)) return;
        else if (Chars.IsSpace(c)) scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
        else if (scanner.Frame.Close != '\0' && TryClose(scanner, c)) return;
        else if (_rules[Math.Min(c, Rule.NotAscii)] is { } rules && TryTake(rules, scanner)) return;
        else if (_words is not null && _words.IsStart(c)) _words.Take(scanner);
        else if (_language.HasNumbers && Number.TryTake(scanner, _language.NumberParts)) return;
        else scanner.TakePunctuation();
    }

    private static bool TryTake(Rule[] rules, Scanner scanner)
    {
        foreach (Rule rule in rules)
        {
            scanner.Work++;
            if (rule.TryTake(scanner)) return true;
        }

        return false;
    }

    /// <summary>A hole in a string of one line ends with the line; so does the string, in its own step.</summary>
    private static void EndLine(Scanner scanner)
    {
        if (scanner.Frame.IsLine && scanner.Frame.Close != '\0') scanner.Leave();
        else scanner.EndLine();
    }

    private static bool TryClose(Scanner scanner, char c)
    {
        ref Frame frame = ref scanner.Frame;
        if (c == frame.Close)
        {
            if (frame.Depth-- > 0) return false;
            scanner.Skip(frame.CloseLength);
            scanner.Leave();
            return true;
        }

        if (c == Chars.Opening(frame.Close)) frame.Depth++;
        return false;
    }
}
