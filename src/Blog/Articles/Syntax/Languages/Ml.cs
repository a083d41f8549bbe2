using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>OCaml, and F#, which has line comments, attributes and other strings besides.</summary>
internal static class Ml
{
    private const string Words = """
        and as assert begin class constraint do done downto else end exception external for fun function functor if in include inherit initializer lazy let match
        method module mutable new of open or rec sig struct then to try type val virtual when while with
        """;

    private const string FSharpWords = """
         abstract async base default delegate elif extern finally global inline interface internal member namespace not null override private public return static upcast use
        void yield
        """;

    public static Language CreateOCaml() => Create(Words, [new Fenced("{", char.IsAsciiLetterLower, "|", name => $"|{name}}}")], "[@") with { HasMembers = false };

    public static Language CreateFSharp() => Create(
        Words + FSharpWords,
        [
            Common.SlashComment, new Directive(),
            new Quote("\"\"\"", inside: Holes, prefixes: "$") { HasLines = true }, new Quote("\"\"\"") { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash, .. Holes], prefixes: "$"), new Quote("\"", inside: [new Sequence("\"\"")], prefixes: "@") { HasLines = true },
        ],
        "[<");

    private static Rule[] Holes => [new Sequence("{{"), new Sequence("}}"), new Hole("{", '}')];

    private static Language Create(string keywords, Rule[] own, string attribute) => new()
    {
        Keywords = keywords,
        Types = "array bool byte char decimal double exn float float32 int int64 list obj option seq string uint unit",
        Constants = "true false",
        BeforeType = "type exception",
        TypeNames = TypeNames.Capital,
        HasCalls = false,
        WordParts = "'",
        Rules =
        [
            new Sequence("(*)", Role.CodeText), new BlockComment("(*", "*)") { IsNested = true }, .. own,
            new Prefixed(attribute, Role.SyntaxAttribute), new Quote("\"", inside: [Escape.Backslash]) { HasLines = true },
            new CharLiteral(), new Prefixed("'", Role.SyntaxType),
        ],
    };
}
