using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class R
{
    public static Language Create() => new()
    {
        Keywords = "break else for function if in next repeat return while",
        Constants = "TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ NaN Inf",
        HasMembers = false,
        WordParts = ".",
        Rules =
        [
            Common.HashComment, new Fenced("r\"", c => c == '-', "(", dashes => $"){dashes}\""), new Fenced("R\"", c => c == '-', "(", dashes => $"){dashes}\""),
            new Quote("\"", inside: [Escape.Backslash]) { HasLines = true }, new Quote("'", inside: [Escape.Backslash]) { HasLines = true }, new Quote("`"),
        ],
    };
}
