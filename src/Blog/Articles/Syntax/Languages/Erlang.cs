using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Erlang
{
    public static Language Create() => new()
    {
        Keywords = """
            after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or orelse receive rem try when xor
            """,
        Constants = "true false undefined ok error",
        TypeNames = TypeNames.Capital,
        HasMembers = false,
        WordParts = "@",
        Rules =
        [
            new LineComment("%"), new Prefixed("-", Role.SyntaxAttribute) { NeedsLineStart = true }, new Quote("\"", inside: [Escape.Backslash]) { HasLines = true },
            new Quote("'", inside: [Escape.Backslash]) { Role = Role.SyntaxConstant },
            new Prefixed("?", Role.SyntaxConstant), new Prefixed("#", Role.SyntaxType), new Prefixed("$", Role.SyntaxString) { MayBeginWithDigit = true },
        ],
    };
}
