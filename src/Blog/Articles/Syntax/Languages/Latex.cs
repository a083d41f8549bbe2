using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Latex
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Rules =
        [
            new LineComment("%"), new Prefixed("\\", Role.SyntaxKeyword) { Parts = "*" }, new Escape('\\', Role.SyntaxConstant),
            new Quote("$$", inside: [Escape.Silent]) { HasLines = true }, new Quote("$", inside: [Escape.Silent]) { HasLines = false },
        ],
    };
}
