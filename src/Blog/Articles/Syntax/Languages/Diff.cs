using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>Patches in the unified and the old form.</summary>
internal static class Diff
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines =
        [
            new WholeLine("--- ", Role.SyntaxKeyword) { Before = "+++ " }, new WholeLine("+++ ", Role.SyntaxKeyword) { Before = "@@" },
            new WholeLine("@@", Role.DiffHunk), new WholeLine("+", Role.DiffAdded), new WholeLine("-", Role.DiffRemoved),
            new WholeLine("> ", Role.DiffAdded), new WholeLine("< ", Role.DiffRemoved), new WholeLine("\\ ", Role.SyntaxComment),
            .. "diff |index |new file|deleted file|old mode|new mode|similarity |rename |copy |Binary |Only in ".Split('|')
                .Select(prefix => new WholeLine(prefix, Role.SyntaxKeyword)),
        ],
    };
}
