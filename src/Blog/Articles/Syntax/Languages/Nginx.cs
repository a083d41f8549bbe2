using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Nginx
{
    public static Language Create() => new()
    {
        Constants = "on off",
        HasCalls = false,
        HasMembers = false,
        WordParts = "-/.",
        Rules =
        [
            new LineComment("#") { NeedsSpace = true }, new StatementHead(), new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}", MayBeginWithDigit = true },
            new Quote("\"", inside: [Escape.Backslash]), new Quote("'", inside: [Escape.Backslash]),
        ],
    };
}
