using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

/// <summary>HCL, as in Terraform.</summary>
internal static class Hcl
{
    public static Language Create() => new()
    {
        Keywords = "check data dynamic else endfor endif for if import in locals module moved output provider removed resource terraform variable",
        Types = "any bool list map number object set string tuple",
        Constants = "true false null",
        KeySign = '=',
        WordParts = "-",
        Rules = [Common.HashComment, Common.SlashComment, Common.StarComment, new Heredoc("<<", Inside), new Quote("\"", inside: Inside)],
    };

    private static Rule[] Inside => [Escape.Backslash, new Sequence("$${"), new Hole("${", '}'), new Hole("%{", '}')];
}
