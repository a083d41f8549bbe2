using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class Nix
{
    public static Language Create() => new()
    {
        Keywords = "assert else if in inherit let or rec then with",
        Constants = "true false null",
        Builtins = "builtins import map toString throw abort",
        HasCalls = false,
        KeySign = '=',
        WordParts = "-'",
        Rules =
        [
            Common.HashComment, Common.StarComment,
            new Quote("''", inside: [new Sequence("''$"), new Sequence("'''"), new Sequence("''\\"), new Hole("${", '}')]) { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash, new Hole("${", '}')]) { HasLines = true },
        ],
    };
}
