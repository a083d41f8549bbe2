using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>The shells of the Bourne family, and transcripts of sessions with them.</summary>
internal static class Shell
{
    public static Language Create() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines = [new Prompt(isTranscript: false)],
        Rules =
        [
            new LineComment("#") { NeedsSpace = true }, new Heredoc("<<", Inside) { AllowsSpace = true },
            new Quote("\"", inside: Inside) { HasLines = true }, new Quote("'", inside: [Escape.Backslash], prefixes: "$") { HasLines = true }, new Quote("'") { HasLines = true },
            Variable, new Continuation('\\'), Escape.Silent, new ShellOperator(), new ShellWord(),
        ],
    };

    public static Language CreateTranscript() => new()
    {
        HasWords = false,
        HasNumbers = false,
        Lines = [new Prompt(isTranscript: true), new WholeLine("# ", Role.SyntaxComment)],
    };

    private static Prefixed Variable => new("$", Role.SyntaxVariable) { Brackets = "{}", Alone = "@*#?-$!0123456789" };

    private static Rule[] Inside => [Escape.Backslash, new Hole("$(", ')'), new Hole("`", '`'), Variable];
}
