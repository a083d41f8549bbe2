using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

/// <summary>JSON, also with the comments, single quotes and bare keys that JSONC and JSON5 allow.</summary>
internal static class Json
{
    public static Language Create() => new()
    {
        Constants = "true false null NaN Infinity",
        HasCalls = false,
        KeySign = ':',
        WordParts = "$",
        Rules =
        [
            Common.SlashComment, Common.StarComment,
            new Quote("\"", inside: [Escape.Backslash]) { KeySign = ':' }, new Quote("'", inside: [Escape.Backslash]) { KeySign = ':' },
        ],
    };
}
