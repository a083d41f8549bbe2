using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Swift
{
    public static Language Create() => new()
    {
        Keywords = """
            actor any as associatedtype async await break case catch class continue convenience default defer deinit do dynamic
            else enum extension fallthrough fileprivate final for func get guard if import in indirect infix init inout internal
            is isolated lazy let macro mutating nonisolated nonmutating open operator optional override package postfix
            precedencegroup prefix private protocol public repeat required rethrows return self Self sending set some static
            struct subscript super switch throw throws try typealias unowned var weak where while willSet didSet
            """,
        Constants = "true false nil",
        BeforeType = "actor class enum extension protocol struct typealias associatedtype",
        BeforeFunction = "func macro",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.NestedStarComment, new Directive(),
            new Prefixed("@", Role.SyntaxAttribute), new Prefixed("#", Role.SyntaxAttribute),
            new Prefixed("$", Role.SyntaxVariable) { Alone = "0123456789" },
            new Quote("\"\"\"", inside: Holes) { HasLines = true },
            new Fenced("#", c => c == '#', "\"\"\"", hashes => $"\"\"\"#{hashes}"),
            new Fenced("#", c => c == '#', "\"", hashes => $"\"#{hashes}"),
            new Quote("\"", inside: Holes),
        ],
    };

    private static Rule[] Holes => [new Hole("\\(", ')'), Escape.Backslash];
}
