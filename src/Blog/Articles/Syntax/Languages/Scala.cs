using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Scala
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract as case catch class def derives do else end enum export extends extension final finally for forSome given if implicit import infix inline lazy
            match new object opaque open override package private protected return sealed super then this throw trait transparent try type using val var while with yield
            """,
        Constants = "true false null",
        BeforeType = "class object trait enum type",
        BeforeFunction = "def",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.NestedStarComment, new Prefixed("@", Role.SyntaxAttribute) { IsApart = true },
            new Quote("\"\"\"", inside: Kotlin.Holes, prefixes: "s f raw") { HasLines = true }, new Quote("\"\"\"") { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash, .. Kotlin.Holes], prefixes: "s f raw"), Common.Double, new CharLiteral(), new Prefixed("'", Role.SyntaxConstant),
        ],
    };
}
