using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>
/// A word of a shell. The first of a command is its name, and after some names another command follows. Elsewhere a word is an option, a number, or plain.
/// </summary>
internal sealed class ShellWord : Rule
{
    private const string NotInWords = ";|&()<>\"'`$\\";

    private static readonly HashSet<string> BeforeCommand = ["if", "then", "else", "elif", "while", "until", "do", "time", "!", "exec", "eval", "command", "builtin", "fi", "done", "esac"];

    private static readonly HashSet<string> BeforeVariable = ["for", "select", "export", "local", "declare", "typeset", "readonly", "read", "unset"];

    private static readonly HashSet<string> Keywords =
        [.. BeforeCommand, .. BeforeVariable, "case", "function", "return", "break", "continue", "exit", "source", "alias", "set", "shift", "trap", "[", "[[", "in"];

    private static readonly HashSet<string> Wrappers = ["sudo", "doas", "env", "nohup", "xargs", "watch"];

    public override string Starts { get; } = Letters + "0123456789-./~+%@:,![]{}=*?^#" + NotAscii;

    public override bool TryTake(Scanner scanner)
    {
        int start = scanner.Position, end = start;
        while (end < scanner.End && !Chars.IsBlank(scanner.CharAt(end)) && !NotInWords.Contains(scanner.CharAt(end))) end++;
        string word = end - start <= 64 ? scanner.Code[start..end] : "";
        if (TryTakeAssignment(scanner, end)) return true;
        if (word == "in" && scanner.Expected == Role.SyntaxKeyword) Take(scanner, end, Role.SyntaxKeyword, isCommandNext: false);
        else if (scanner.Expected == Role.SyntaxVariable && Chars.IsWordStart(word.Length > 0 ? word[0] : '-')) TakeVariable(scanner, end);
        else if (scanner.AfterValue) TakeArgument(scanner, word, end);
        else TakeCommand(scanner, word, end);
        return true;
    }

    /// <summary>The name and the sign of <c>NAME=value</c>, before a command or after a word such as export.</summary>
    private static bool TryTakeAssignment(Scanner scanner, int wordEnd)
    {
        if (scanner.AfterValue && scanner.Expected != Role.SyntaxVariable) return false;
        int end = scanner.WordEnd(scanner.Position);
        int sign = scanner.CharAt(end) == '+' ? end + 1 : end;
        if (end == scanner.Position || sign >= wordEnd || scanner.CharAt(sign) != '=' || char.IsAsciiDigit(scanner.Peek())) return false;
        bool wasAfterValue = scanner.AfterValue;
        scanner.TakeTo(end, Role.SyntaxVariable);
        scanner.SkipTo(wordEnd);
        scanner.AfterValue = wasAfterValue;
        return true;
    }

    private static void TakeCommand(Scanner scanner, string word, int end)
    {
        bool isPattern = scanner.CharAt(end) == ')' && scanner.Frame.Close != ')';
        if (word is "{" or "}") Take(scanner, end, Role.CodeText, isCommandNext: true);
        else if (Keywords.Contains(word))
        {
            Take(scanner, end, Role.SyntaxKeyword, BeforeCommand.Contains(word));
            scanner.Expected = word == "case" ? Role.SyntaxKeyword : BeforeVariable.Contains(word) ? Role.SyntaxVariable : null;
            if (word == "function") scanner.AfterValue = false;
        }
        else if (isPattern) Take(scanner, end + 1, Role.CodeText, isCommandNext: true);
        else if (word.StartsWith('-')) TakeArgument(scanner, word, end);
        else Take(scanner, end, Role.SyntaxFunction, Wrappers.Contains(word));
    }

    private static void TakeVariable(Scanner scanner, int end)
    {
        Take(scanner, end, Role.SyntaxVariable, isCommandNext: false);
        scanner.Expected = Role.SyntaxKeyword;
    }

    private static void TakeArgument(Scanner scanner, string word, int end)
    {
        bool wasAfterValue = scanner.AfterValue;
        bool isOption = word.Length > 1 && word[0] == '-' && Chars.IsBlank(scanner.Peek(-1));
        int value = isOption ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        if (value > 0) end = scanner.Position + value;
        Role role = isOption ? Role.SyntaxAttribute : IsNumber(word) ? Role.SyntaxNumber : word is "]" or "]]" ? Role.SyntaxKeyword : Role.CodeText;
        Take(scanner, end, role, !wasAfterValue);
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static void Take(Scanner scanner, int end, Role role, bool isCommandNext)
    {
        scanner.TakeTo(end, role);
        scanner.Expected = null;
        scanner.AfterValue = !isCommandNext;
    }
}
