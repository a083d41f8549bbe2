using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Java
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract assert break case catch class const continue default do else enum exports extends final finally for goto if
            implements import instanceof interface module native new non-sealed package permits private protected public record
            requires return sealed static strictfp super switch synchronized this throw throws transient try var volatile when
            while yield
            """,
        Types = "boolean byte char double float int long short void",
        Constants = "true false null",
        BeforeType = "class enum interface record new",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.StarComment, new Prefixed("@", Role.SyntaxAttribute) { Parts = ".", IsApart = true },
            new Quote("\"\"\"", inside: [Escape.Backslash]) { HasLines = true }, Common.Double, Common.Single,
        ],
    };
}
