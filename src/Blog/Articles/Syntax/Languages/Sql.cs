using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Sql
{
    public static Language Create() => new()
    {
        Keywords = """
            add after all alter analyze and as asc before begin between by cascade case check collate column commit conflict constraint create cross current
            database declare default delete desc distinct do drop each else elsif end except exists explain fetch first following for foreign from full function
            grant group having if ilike in index inner insert instead intersect into is join key language last lateral left like limit loop materialized merge natural not nothing of offset
            on only or order outer over partition preceding primary procedure raise recursive references rename replace restrict return returning returns revoke right
            rollback row rows schema select set table temp temporary then to transaction trigger truncate unbounded union unique update using vacuum values view when where while
            window with without
            """,
        Types = """
            bigint bigserial blob boolean bool bytea char character date datetime decimal double float int integer interval json jsonb money numeric nvarchar
            precision real serial smallint text time timestamp timestamptz tinyint uuid varbinary varchar varying
            """,
        Constants = "true false null current_date current_time current_timestamp",
        IgnoreCase = true,
        Rules =
        [
            new LineComment("--"), Common.NestedStarComment, new Fenced("$", Chars.IsWord, "$", tag => $"${tag}$"),
            new Quote("'", inside: [new Sequence("''"), Escape.Backslash], prefixes: "E e") { HasLines = true },
            new Quote("'", inside: [new Sequence("''")], prefixes: "N n B b X x") { HasLines = true }, new Quote("'", inside: [new Sequence("''")]) { HasLines = true },
            new Quote("\"", inside: [new Sequence("\"\"")]) { Role = Role.SyntaxVariable }, new Quote("`") { Role = Role.SyntaxVariable },
            new Prefixed("@@", Role.SyntaxVariable), new Prefixed("@", Role.SyntaxVariable), new Sequence("::", Role.CodeText),
            new Prefixed(":", Role.SyntaxVariable), new Prefixed("$", Role.SyntaxVariable) { MayBeginWithDigit = true },
        ],
    };
}
