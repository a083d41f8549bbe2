using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Docker
{
    public static Language Create() => new()
    {
        Keywords = "AS as",
        HasCalls = false,
        HasMembers = false,
        KeySign = '=',
        WordParts = "-./",
        Lines = [new DockerInstruction()],
        Rules =
        [
            new LineComment("#") { NeedsLineStart = true }, Common.Double, Common.Single,
            new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}" }, new Prefixed("--", Role.SyntaxAttribute) { Parts = "-" },
        ],
    };
}
