using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Make
{
    public static Language Create() => new()
    {
        Keywords = "ifeq ifneq ifdef ifndef else endif include define endef export unexport override vpath",
        HasCalls = false,
        HasMembers = false,
        HasNumbers = false,
        WordParts = "-./",
        Lines = [new MakeLine()],
        Rules =
        [
            new LineComment("#") { NeedsSpace = true }, Common.Double, Common.Single,
            new Prefixed("$$", Role.SyntaxVariable) { Brackets = "(){}" },
            new Prefixed("$", Role.SyntaxVariable) { Brackets = "(){}", Alone = "@<^?*+|%$" },
        ],
    };
}
