using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Markdown
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines = [new MarkdownFence(), new MarkdownHead()],
        Rules =
        [
            new BlockComment("<!--", "-->"), new Escape('\\', Role.CodeText),
            new MarkdownSpan("``", Role.InlineCode), new MarkdownSpan("`", Role.InlineCode),
            new MarkdownSpan("**", Role.Strong), new MarkdownSpan("*", Role.Emphasis), new MarkdownSpan("_", Role.Emphasis),
            new MarkdownLink(), new Entity(),
        ],
    };
}
