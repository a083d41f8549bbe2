using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>Groovy, as in Gradle and Jenkins files.</summary>
internal static class Groovy
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract as assert break case catch class continue def default do else enum extends final finally for if implements import in instanceof interface
            new package private protected public return static super switch this throw throws trait try var void while
            """,
        Types = "boolean byte char double float int long short",
        Constants = "true false null it",
        BeforeType = "class enum interface trait new",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.StarComment, new Prefixed("@", Role.SyntaxAttribute) { Parts = ".", IsApart = true },
            new Quote("\"\"\"", inside: [Escape.Backslash, .. Kotlin.Holes]) { HasLines = true }, new Quote("'''", inside: [Escape.Backslash]) { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash, .. Kotlin.Holes]), Common.Single,
        ],
    };
}
