using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Ruby
{
    public static Language Create() => new()
    {
        Keywords = """
            alias and begin break case class def defined? do else elsif end ensure extend for if in include module next not or
            private protected public redo require require_relative rescue retry return self super then undef unless until when
            while yield attr_accessor attr_reader attr_writer raise
            """,
        Constants = "true false nil __FILE__ __LINE__ __method__",
        Builtins = "puts print p lambda proc loop format",
        BeforeType = "class module",
        BeforeFunction = "def",
        TypeNames = TypeNames.Capital,
        WordEnds = "?!",
        Rules =
        [
            Common.HashComment, new BlockComment("=begin", "\n=end") { NeedsLineStart = true },
            new Heredoc("<<", Inside),
            new Quote("\"", inside: Inside) { HasLines = true }, new Quote("'", inside: [Escape.Silent]) { HasLines = true },
            new Quote("`", inside: Inside), new RubyRegex(),
            new Delimited("%w %W %i %I %q %Q %r %s %x %", "([{<|!/") { IsNotAfterValue = true },
            new Quote(":\"", "\"", Inside) { Role = Role.SyntaxConstant }, new RubySymbol(),
            new Prefixed("@@", Role.SyntaxVariable), new Prefixed("@", Role.SyntaxVariable),
            new Prefixed("$", Role.SyntaxVariable) { Alone = "0123456789!?~&@:/<>,;.*$" },
        ],
    };

    private static Rule[] Inside => [Escape.Backslash, new Hole("#{", '}')];
}
