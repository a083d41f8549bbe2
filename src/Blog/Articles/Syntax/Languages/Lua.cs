using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Lua
{
    public static Language Create() => new()
    {
        Keywords = "and break do else elseif end for function goto if in local not or repeat return self then until while",
        Constants = "true false nil _G _ENV",
        BeforeFunction = "function",
        Rules =
        [
            new Fenced("--[", IsSign, "[", signs => $"]{signs}]") { Role = Role.SyntaxComment }, new LineComment("--"),
            new Fenced("[", IsSign, "[", signs => $"]{signs}]"), Common.Double, Common.Single, new Prefixed("::", Role.SyntaxAttribute),
        ],
    };

    private static bool IsSign(char c) => c == '=';
}
