using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Elixir
{
    public static Language Create() => new()
    {
        Keywords = """
            after alias and case catch cond def defdelegate defexception defguard defimpl defmacro defmacrop defmodule defoverridable defp defprotocol defstruct
            do else end fn for if import in not or quote raise receive require rescue reraise super throw try unless unquote use when with
            """,
        Constants = "true false nil __MODULE__ __ENV__ __CALLER__",
        BeforeFunction = "def defp defmacro defmacrop defguard defdelegate",
        BeforeType = "defmodule defprotocol defimpl",
        TypeNames = TypeNames.Capital,
        HasMembers = false,
        WordEnds = "?!",
        Rules =
        [
            Common.HashComment,
            new Quote("\"\"\"", inside: [], prefixes: "~S ~D") { HasLines = true }, new Quote("\"\"\"", inside: Inside, prefixes: "~s ~H ~E") { HasLines = true },
            new Quote("\"\"\"", inside: Inside) { HasLines = true },
            new Delimited("~r ~R ~s ~S ~w ~W ~c ~C ~D ~T ~N ~U ~H", "([{<|/\"'"), new Quote("\"", inside: Inside) { HasLines = true }, Common.Single,
            new Quote(":\"", "\"", Inside) { Role = Role.SyntaxConstant }, new RubySymbol(), new Prefixed("@", Role.SyntaxAttribute),
            new Prefixed("?", Role.SyntaxString) { IsApart = true }, new Prefixed("&", Role.SyntaxVariable) { Alone = "123456789" },
        ],
    };

    private static Rule[] Inside => [Escape.Backslash, new Hole("#{", '}')];
}
