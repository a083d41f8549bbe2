using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Http
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines = [new WholeLine("#", Role.SyntaxComment), new HttpLine(), new KeyLine(":") { Parts = "-" }],
    };
}
