using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A line that someone typed at a prompt: what comes after the prompt is in another language, and may go on in the next line.</summary>
/// <param name="isTranscript">True where the lines between are output; then many prompts are known, and else only the dollar.</param>
internal sealed class Prompt(bool isTranscript) : Rule
{
    private const int Longest = 80;

    private static readonly (string Text, string Language)[] Known =
    [
        ("$ ", "bash"), ("% ", "bash"), ("❯ ", "bash"), ("➜ ", "bash"), ("> ", "bash"), (">>> ", "python"), ("... ", "python"), ("mysql> ", "sql"), ("sqlite> ", "sql"), ("iex> ", "elixir"), ("irb> ", "ruby"), ("ghci> ", "haskell"),
    ];

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        if (!isTranscript) return scanner.At("$ ") && TryEnter(scanner, 1, "bash");
        if (scanner.At("# ")) return false;
        foreach ((string text, string language) in Known)
            if (scanner.At(text)) return TryEnter(scanner, text.Length - 1, language);
        int length = HostLength(scanner);
        return length > 0 && TryEnter(scanner, length, scanner.At("PS ") ? "powershell" : "bash");
    }

    /// <summary>The length of <c>user@host:~/posts$</c>, <c>[user@host posts]#</c>, <c>(venv) $</c> or <c>PS C:\posts></c>.</summary>
    private static int HostLength(Scanner scanner)
    {
        bool isHost = scanner.Peek() is '[' or '(' || scanner.At("PS ");
        bool mayHaveSpaces = isHost;
        for (int i = 0; i < Longest; i++)
        {
            char c = scanner.Peek(i);
            if (c == '@') isHost = true;
            else if (c is '$' or '#' or '%' or '>' && scanner.Peek(i + 1) == ' ') return isHost && i > 0 ? i + 1 : 0;
            else if (!Chars.IsWord(c) && c is not ('-' or '.' or ':' or '~' or '/' or '\\' or '[' or ']' or '(' or ')') && !(c == ' ' && mayHaveSpaces)) return 0;
        }

        return 0;
    }

    private static bool TryEnter(Scanner scanner, int length, string language)
    {
        scanner.Take(length, Role.SyntaxOperator);
        if (scanner.TryEmbed(language, LogicalLine.End(scanner))) scanner.Frame.IsLine = true;
        return true;
    }
}
