using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class PowerShell
{
    public static Language Create() => new()
    {
        Keywords = """
            begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from function hidden if in param process
            return static switch throw trap try until using while
            """,
        BeforeFunction = "function filter",
        BeforeType = "class enum",
        IgnoreCase = true,
        Rules =
        [
            new BlockComment("<#", "#>"), Common.HashComment,
            new Quote("@\"\n", "\n\"@", Holes) { HasLines = true }, new Quote("@'\n", "\n'@") { HasLines = true },
            new Quote("\"", inside: [new Escape('`'), new Sequence("\"\""), .. Holes]) { HasLines = true }, new Quote("'", inside: [new Sequence("''")]) { HasLines = true },
            .. Holes[1..], new Continuation('`'), new PowerShellType(),
            new Prefixed("-", Role.SyntaxAttribute) { IsApart = true },
        ],
    };

    private static Rule[] Holes => [new Hole("$(", ')'), new Constant(), new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}", Parts = ":", Alone = "?$^" }];

    private sealed class Constant : Rule
    {
        private static readonly string[] Names = ["$true", "$false", "$null"];

        public override string Starts => "$";

        public override bool TryTake(Scanner scanner)
        {
            foreach (string name in Names)
            {
                if (!scanner.AtIgnoringCase(name) || Chars.IsWord(scanner.Peek(name.Length))) continue;
                scanner.Take(name.Length, Role.SyntaxConstant);
                return true;
            }

            return false;
        }
    }
}
