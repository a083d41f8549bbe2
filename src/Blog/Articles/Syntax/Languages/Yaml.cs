using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Yaml
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines = [new WholeLine("---", Role.SyntaxKeyword), new WholeLine("...", Role.SyntaxKeyword), new WholeLine("%", Role.SyntaxAttribute)],
        Rules =
        [
            new LineComment("#") { NeedsSpace = true },
            new Quote("\"", inside: [Escape.Backslash]) { KeySign = ':' }, new Quote("'", inside: [new Sequence("''")]) { KeySign = ':' },
            new Prefixed("&", Role.SyntaxVariable) { Parts = "-." }, new Prefixed("*", Role.SyntaxVariable) { Parts = "-." },
            new Prefixed("!!", Role.SyntaxType), new Prefixed("!", Role.SyntaxType) { Parts = "-:/." },
            new YamlBlock(), new YamlFlow(), new YamlScalar(),
        ],
    };
}
