using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

/// <summary>What programs write as they run: times, levels, keys with values.</summary>
internal static class Log
{
    public static Language Create() => new()
    {
        Constants = "true false null nil",
        HasCalls = false,
        HasMembers = false,
        KeySign = '=',
        WordParts = "-",
        Rules =
        [
            new Timestamp(), new LogLevel(),
            new Quote("\"", inside: [Escape.Backslash]) { IsNotAfterValue = true, KeySign = ':' }, new Quote("'") { IsNotAfterValue = true },
        ],
    };
}
