using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Perl
{
    public static Language Create() => new()
    {
        Keywords = """
            and cmp continue do die else elsif eq eval for foreach ge given gt if last le local lt my ne next no not or our package redo require return say print
            printf state sub unless until use when while xor
            """,
        Constants = "undef __FILE__ __LINE__ __PACKAGE__ __END__",
        BeforeFunction = "sub",
        HasArrowMembers = true,
        TypeNames = TypeNames.Capital,
        Rules =
        [
            Common.HashComment, new BlockComment("=", "\n=cut") { NeedsLineStart = true }, new Heredoc("<<", Inside),
            new Delimited("qr qw qq q m s tr y", "([{</|!") { TwoParts = "s tr y" },
            new Quote("\"", inside: Inside) { HasLines = true }, new Quote("'", inside: [Escape.Silent]) { HasLines = true }, new RubyRegex(),
            new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}", Parts = ":", Alone = "0123456789&!@/\\,;.$" },
            new Prefixed("@", Role.SyntaxVariable) { Brackets = "{}", Parts = ":" }, new Prefixed("%", Role.SyntaxVariable) { Parts = ":", IsApart = true },
        ],
    };

    private static Rule[] Inside =>
        [Escape.Backslash, new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}", Parts = ":", Alone = "0123456789&!@" }, new Prefixed("@", Role.SyntaxVariable)];
}
