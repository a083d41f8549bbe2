using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Dart
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract as assert async await base break case catch class const continue covariant default deferred do dynamic else enum export extends extension
            external factory final finally for get hide if implements import in interface is late library mixin new on operator part required rethrow return sealed set show static
            super switch sync this throw try typedef var void when while with yield
            """,
        Types = "bool double int num",
        Constants = "true false null",
        BeforeType = "class enum mixin extension typedef",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.NestedStarComment, new Prefixed("@", Role.SyntaxAttribute) { Parts = "." },
            .. Strings("\"\"\"", hasLines: true), .. Strings("'''", hasLines: true), .. Strings("\"", hasLines: false), .. Strings("'", hasLines: false),
        ],
    };

    private static Quote[] Strings(string mark, bool hasLines) =>
    [
        new Quote(mark, inside: [Escape.Backslash, .. Kotlin.Holes]) { HasLines = hasLines },
        new Quote(mark, prefixes: "r") { HasLines = hasLines },
    ];
}
