using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>Settings of many kinds: INI, .properties, .env, .gitconfig, systemd units.</summary>
internal static class Ini
{
    public static Language Create() => new()
    {
        Constants = "true false yes no on off null none",
        IgnoreCase = true,
        HasCalls = false,
        HasMembers = false,
        WordParts = "-",
        Lines = [new Section(), new KeyLine("=", ":")],
        Rules =
        [
            new LineComment("#") { NeedsLineStart = true }, new LineComment(";") { NeedsLineStart = true }, new LineComment("!") { NeedsLineStart = true },
            new Prefixed("$", Role.SyntaxVariable) { Brackets = "{}()" }, new Prefixed("%", Role.SyntaxVariable) { Brackets = "()" },
            new Quote("\"", inside: [Escape.Backslash]) { IsNotAfterValue = true }, new Quote("'") { IsNotAfterValue = true },
        ],
    };
}
