using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Php
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract and as break case catch class clone const continue declare default do echo else elseif empty enum extends final finally fn for foreach
            function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or print private
            protected public readonly require require_once return static switch throw trait try unset use var while xor yield
            """,
        Types = "array bool callable float int iterable mixed never object self parent string void",
        Constants = "true false null __CLASS__ __DIR__ __FILE__ __LINE__ PHP_EOL",
        BeforeType = "class interface trait enum new",
        BeforeFunction = "function",
        IgnoreCase = true,
        HasArrowMembers = true,
        TypeNames = TypeNames.Capital,
        Rules =
        [
            new PhpEdge(), new Prefixed("#[", Role.SyntaxAttribute) { Parts = "\\" }, Common.HashComment, Common.SlashComment, Common.StarComment,
            new Heredoc("<<<", Inside), new Quote("\"", inside: Inside) { HasLines = true }, new Quote("'", inside: [Escape.Silent]) { HasLines = true },
            new Quote("`", inside: Inside), new Prefixed("$", Role.SyntaxVariable),
        ],
    };

    private static Rule[] Inside => [Escape.Backslash, new Hole("{$", '}') { Length = 1 }, new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}" }];
}
