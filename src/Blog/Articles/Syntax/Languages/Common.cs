using Blog.Articles.Syntax.Rules;

namespace Blog.Articles.Syntax.Languages;

/// <summary>What many languages have alike.</summary>
internal static class Common
{
    public static LineComment SlashComment => new("//");

    public static LineComment HashComment => new("#");

    public static BlockComment StarComment => new("/*", "*/");

    public static BlockComment NestedStarComment => new("/*", "*/") { IsNested = true };

    /// <summary>A string between double quotes, on one line, with backslashes.</summary>
    public static Quote Double => new("\"", inside: [Escape.Backslash]);

    public static Quote Single => new("'", inside: [Escape.Backslash]);
}
