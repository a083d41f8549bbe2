using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class C
{
    public const string Control = "break case continue default do else for goto if return switch while";

    public const string Primitives = "bool char double float int long short signed unsigned void size_t ssize_t FILE wchar_t";

    public static Language Create() => new()
    {
        Keywords = Control + """
             alignas alignof auto const constexpr enum extern inline nullptr register restrict sizeof static static_assert struct
            thread_local typedef typeof union volatile _Alignas _Atomic _Bool _Generic _Noreturn _Static_assert
            """,
        Types = Primitives,
        Constants = "NULL EOF true false stdin stdout stderr errno __FILE__ __LINE__ __func__",
        BeforeType = "enum struct union",
        HasArrowMembers = true,
        HasTypeSuffix = true,
        NumberParts = "'",
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.SlashComment, Common.StarComment, new Directive(), new Prefixed("[[", Role.SyntaxAttribute) { Parts = ":" },
            new Quote("\"", inside: [Escape.Backslash], prefixes: "L u8 u U"),
            new Quote("'", inside: [Escape.Backslash], prefixes: "L u8 u U"),
            Common.Double, Common.Single,
        ],
    };
}
