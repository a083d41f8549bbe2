using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class GraphQl
{
    public static Language Create() => new()
    {
        Keywords = "directive enum extend fragment implements input interface mutation on query repeatable scalar schema subscription type union",
        Constants = "true false null",
        BeforeType = "enum input interface scalar type union",
        BeforeFunction = "fragment mutation query subscription",
        TypeNames = TypeNames.Capital,
        KeySign = ':',
        Rules =
        [
            Common.HashComment, new Quote("\"\"\"") { HasLines = true }, Common.Double,
            new Prefixed("@", Role.SyntaxAttribute), new Prefixed("$", Role.SyntaxVariable),
        ],
    };
}
