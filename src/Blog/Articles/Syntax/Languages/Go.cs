using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class Go
{
    public static Language Create() => new()
    {
        Keywords = """
            break case chan const continue default defer else fallthrough for func go goto if import interface map package range
            return select struct switch type var
            """,
        Types = """
            any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8
            uint16 uint32 uint64 uintptr
            """,
        Constants = "true false nil iota",
        BeforeType = "type",
        BeforeFunction = "func",
        Rules = [Common.SlashComment, Common.StarComment, new Quote("`") { HasLines = true }, Common.Double, Common.Single],
    };
}
