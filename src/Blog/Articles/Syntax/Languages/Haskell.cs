using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Haskell
{
    public static Language Create() => new()
    {
        Keywords = """
            as case class data default deriving do else family forall foreign hiding if import in infix infixl infixr instance let mdo module newtype of pattern
            qualified rec then type where
            """,
        TypeNames = TypeNames.Capital,
        HasCalls = false,
        HasMembers = false,
        WordParts = "'",
        Lines = [new KeyLine("::") { Parts = "'", Role = Role.SyntaxFunction }],
        Rules =
        [
            new BlockComment("{-#", "#-}") { Role = Role.SyntaxAttribute }, new BlockComment("{-", "-}") { IsNested = true },
            new LineComment("--") { NotBefore = "><=|+*&!.:" }, new Quote("\"", inside: [Escape.Backslash]), new CharLiteral(),
        ],
    };
}
