using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Kotlin
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic
            else enum expect external final finally for fun get if import in infix init inline inner interface internal is
            lateinit noinline object open operator out override package private protected public reified return sealed set super
            suspend tailrec this throw try typealias val value vararg var when where while
            """,
        Constants = "true false null it",
        BeforeType = "class interface object typealias",
        BeforeFunction = "fun",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.NestedStarComment,
            new Prefixed("@", Role.SyntaxAttribute) { Parts = ".:", IsApart = true },
            new Quote("\"\"\"", inside: [.. Holes]) { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash, .. Holes]), Common.Single,
        ],
    };

    /// <summary>Also those of Dart, Groovy and Scala.</summary>
    public static Rule[] Holes => [new Hole("${", '}'), new Prefixed("$", Role.SyntaxVariable)];
}
