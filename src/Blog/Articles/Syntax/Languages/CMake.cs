using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class CMake
{
    public static Language Create() => new()
    {
        Keywords = "if elseif else endif foreach endforeach while endwhile function endfunction macro endmacro return break continue block endblock",
        Constants = "ON OFF TRUE FALSE YES NO PUBLIC PRIVATE INTERFACE REQUIRED",
        IgnoreCase = true,
        HasMembers = false,
        WordParts = "-",
        Rules =
        [
            new Fenced("#[", c => c == '=', "[", signs => $"]{signs}]") { Role = Role.SyntaxComment }, Common.HashComment,
            new Quote("\"", inside: [Escape.Backslash, Variable]) { HasLines = true }, Variable,
        ],
    };

    private static Prefixed Variable => new("$", Role.SyntaxVariable) { Brackets = "{}<>" };
}
