using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Rust
{
    public static Language Create() => new()
    {
        Keywords = """
            as async await break const continue crate dyn else enum extern fn for gen if impl in let loop match mod move mut pub
            ref return self Self static struct super trait type union unsafe use where while yield
            """,
        Types = "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize",
        Constants = "true false",
        BeforeType = "enum struct trait type union",
        BeforeFunction = "fn",
        TypeNames = TypeNames.Capital,
        HasMacros = true,
        Rules =
        [
            Common.SlashComment, Common.NestedStarComment,
            new Prefixed("#[", Role.SyntaxAttribute) { Parts = ":" }, new Prefixed("#![", Role.SyntaxAttribute) { Parts = ":" },
            Raw("r"), Raw("br"), Raw("cr"),
            new Quote("\"", inside: [Escape.Backslash], prefixes: "b c") { HasLines = true },
            new Quote("\"", inside: [Escape.Backslash]) { HasLines = true },
            new CharLiteral("b'"), new CharLiteral(), new Prefixed("'", Role.SyntaxAttribute), new Prefixed("r#", Role.CodeText),
        ],
    };

    private static Fenced Raw(string prefix) => new(prefix, c => c == '#', "\"", hashes => "\"" + hashes);
}
