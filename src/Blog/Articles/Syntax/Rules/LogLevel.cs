using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>How grave a line of a log is, in the colours of warnings, so that the line is found.</summary>
internal sealed class LogLevel : Rule
{
    private static readonly (string Word, Role Role)[] Levels =
    [
        ("ERROR", Role.AlertCaution), ("ERR", Role.AlertCaution), ("FATAL", Role.AlertCaution), ("CRITICAL", Role.AlertCaution), ("CRIT", Role.AlertCaution),
        ("PANIC", Role.AlertCaution), ("FAIL", Role.AlertCaution), ("WARNING", Role.AlertWarning), ("WARN", Role.AlertWarning), ("WRN", Role.AlertWarning),
        ("INFO", Role.SyntaxKeyword), ("INF", Role.SyntaxKeyword), ("NOTICE", Role.SyntaxKeyword), ("DEBUG", Role.SyntaxComment), ("DBG", Role.SyntaxComment), ("TRACE", Role.SyntaxComment),
    ];

    public override string Starts => "EFCPWINDT";

    public override bool TryTake(Scanner scanner)
    {
        foreach ((string word, Role role) in Levels)
        {
            if (!scanner.At(word) || Chars.IsWord(scanner.Peek(word.Length)) || Chars.IsWord(scanner.Peek(-1))) continue;
            scanner.Take(word.Length, role);
            return true;
        }

        return false;
    }
}
