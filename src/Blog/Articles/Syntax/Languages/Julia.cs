using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Julia
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract baremodule begin break catch const continue do else elseif end export finally for function global if import in isa let local macro module
            mutable primitive quote return struct try type using where while
            """,
        Constants = "true false nothing missing pi Inf NaN",
        BeforeFunction = "function macro",
        BeforeType = "struct type module",
        TypeNames = TypeNames.Capital,
        WordEnds = "!",
        Rules =
        [
            new BlockComment("#=", "=#") { IsNested = true }, Common.HashComment, new Prefixed("@", Role.SyntaxAttribute) { Parts = "." },
            new Quote("\"\"\"", inside: Inside) { HasLines = true }, new Quote("\"", inside: Inside) { HasLines = true }, new CharLiteral(),
            new RubySymbol(),
        ],
    };

    private static Rule[] Inside => [Escape.Backslash, new Hole("$(", ')'), new Prefixed("$", Role.SyntaxVariable)];
}
