using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Cpp
{
    private static readonly string[] RawPrefixes = ["R\"", "LR\"", "u8R\"", "uR\"", "UR\""];

    public static Language Create() => new()
    {
        Keywords = C.Control + """
             alignas alignof and asm auto catch class co_await co_return co_yield concept const const_cast consteval constexpr
            constinit decltype delete dynamic_cast enum explicit export extern final friend inline import module mutable namespace
            new noexcept not operator or override private protected public register reinterpret_cast requires sizeof static
            static_assert static_cast struct template this thread_local throw try typedef typeid typename union using virtual
            volatile xor
            """,
        Types = C.Primitives + " char8_t char16_t char32_t string string_view vector map set unordered_map unique_ptr shared_ptr optional",
        Constants = "NULL true false nullptr __FILE__ __LINE__ __func__",
        BeforeType = "class concept enum struct typename union",
        HasArrowMembers = true,
        HasTypeSuffix = true,
        TypeNames = TypeNames.Capital,
        NumberParts = "'",
        Rules =
        [
            Common.SlashComment, Common.StarComment, new Directive(), new Prefixed("[[", Role.SyntaxAttribute) { Parts = ":" },
            .. RawPrefixes.Select(prefix => new Fenced(prefix, IsDelimiter, "(", free => $"){free}\"")),
            new Quote("\"", inside: [Escape.Backslash], prefixes: "L u8 u U"),
            new Quote("'", inside: [Escape.Backslash], prefixes: "L u8 u U"),
            Common.Double, Common.Single,
        ],
    };

    private static bool IsDelimiter(char c) => c is not ('(' or ')' or '\\' or '\0' or '"') && !Chars.IsBlank(c);
}
