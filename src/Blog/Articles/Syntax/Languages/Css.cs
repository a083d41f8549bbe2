using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>CSS, and what SCSS and Less add to it.</summary>
internal static class Css
{
    public static Language Create() => new()
    {
        KeySign = ':',
        WordParts = "-",
        NumberParts = "%",
        Rules =
        [
            Common.StarComment, new LineComment("//") { NeedsSpace = true }, new Prefixed("@", Role.SyntaxKeyword) { Parts = "-" },
            new Prefixed("--", Role.SyntaxVariable) { Parts = "-" }, new Prefixed("$", Role.SyntaxVariable) { Parts = "-" }, new CssSelector(),
            new Prefixed("#", Role.SyntaxNumber) { MayBeginWithDigit = true }, new Prefixed("!", Role.SyntaxKeyword),
            new Prefixed("-", Role.SyntaxAttribute) { Parts = "-", IsApart = true }, Common.Double, Common.Single,
        ],
    };
}
