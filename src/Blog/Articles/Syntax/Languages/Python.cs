using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Python
{
    public static Language Create() => new()
    {
        Keywords = """
            and as assert async await break case class continue def del elif else except finally for from global if import in is
            lambda match nonlocal not or pass raise return self try while with yield
            """,
        Types = "bool bytearray bytes complex dict float frozenset int list object set str tuple type",
        Constants = "True False None NotImplemented Ellipsis __name__ __file__",
        BeforeType = "class",
        BeforeFunction = "def",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.HashComment, new Prefixed("@", Role.SyntaxAttribute) { Parts = ".", NeedsLineStart = true },
            .. Strings("\"\"\"", hasLines: true), .. Strings("'''", hasLines: true), .. Strings("\"", hasLines: false),
            .. Strings("'", hasLines: false),
        ],
    };

    private static Quote[] Strings(string mark, bool hasLines)
    {
        Rule[] holes = [new Sequence("{{"), new Sequence("}}"), new Hole("{", '}')];
        return
        [
            new Quote(mark, inside: [Escape.Backslash]) { HasLines = hasLines },
            new Quote(mark, inside: [Escape.Backslash, .. holes], prefixes: "f F t T") { HasLines = hasLines },
            new Quote(mark, inside: [Escape.Silent, .. holes], prefixes: "rf fr Rf fR RF FR rF Fr") { HasLines = hasLines },
            new Quote(mark, inside: [Escape.Silent], prefixes: "r R br rb bR Rb RB BR Br rB") { HasLines = hasLines },
            new Quote(mark, inside: [Escape.Backslash], prefixes: "b B u U") { HasLines = hasLines },
        ];
    }
}
