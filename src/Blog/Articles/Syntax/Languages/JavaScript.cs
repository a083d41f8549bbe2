using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class JavaScript
{
    public const string Words = """
        as async await break case catch class const continue debugger default delete do else export extends finally for from
        function get if import in instanceof let new of return set static super switch this throw try typeof using var void while
        with yield
        """;

    /// <summary>Also JSX: in JavaScript nothing else begins with an angle bracket where a value is to come.</summary>
    public static Language Create() => Base() with { Rules = [.. Base().Rules, new JsxTag()] };

    public static Language Base() => new()
    {
        Keywords = Words,
        Constants = "true false null undefined NaN Infinity arguments globalThis",
        BeforeType = "class",
        BeforeFunction = "function",
        TypeNames = TypeNames.Capital,
        WordStarts = "$#",
        WordParts = "$",
        Rules =
        [
            new WholeLine("#!", Role.SyntaxComment), Common.SlashComment, Common.StarComment,
            new Prefixed("@", Role.SyntaxAttribute) { Parts = ".", IsApart = true },
            new Quote("`", inside: [Escape.Backslash, new Hole("${", '}')]) { HasLines = true }, Common.Double, Common.Single,
            new RegexLiteral(),
        ],
    };
}
