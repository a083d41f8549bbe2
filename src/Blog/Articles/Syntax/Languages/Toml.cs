using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class Toml
{
    public static Language Create() => new()
    {
        Constants = "true false inf nan",
        HasCalls = false,
        HasMembers = false,
        KeySign = '=',
        WordParts = "-.",
        Lines = [new Section()],
        Rules =
        [
            Common.HashComment, new Timestamp(),
            new Quote("\"\"\"", inside: [Escape.Backslash]) { HasLines = true }, new Quote("'''") { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash]) { KeySign = '=' }, new Quote("'") { KeySign = '=' },
        ],
    };
}
