using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Zig
{
    public static Language Create() => new()
    {
        Keywords = """
            addrspace align and asm async await break catch comptime const continue defer else enum errdefer error export extern fn for if inline noalias
            opaque or orelse packed pub resume return linksection struct suspend switch test threadlocal try union unreachable usingnamespace var volatile while
            """,
        Types = "anyerror anyopaque anytype bool comptime_float comptime_int f16 f32 f64 f128 i8 i16 i32 i64 i128 isize noreturn type u8 u16 u32 u64 u128 usize void",
        Constants = "true false null undefined",
        BeforeFunction = "fn",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, new LineComment("\\\\") { Role = Role.SyntaxString }, new Prefixed("@", Role.SyntaxFunction), Common.Double, Common.Single,
        ],
    };
}
