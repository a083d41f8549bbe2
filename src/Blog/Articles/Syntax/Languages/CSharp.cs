using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class CSharp
{
    public static Language Create() => new()
    {
        Keywords = """
            abstract add alias and as async await base break case catch checked class const continue default delegate do dynamic
            else enum event explicit extension extern file finally fixed for foreach from get global goto group if implicit in
            init interface internal into is join let lock nameof namespace new not operator or orderby out override params partial
            private protected public readonly record ref remove required return scoped sealed select set sizeof stackalloc static
            struct switch this throw try typeof unchecked unmanaged unsafe using var virtual volatile when where while with yield
            """,
        Types = "bool byte char decimal double float int long nint nuint object sbyte short string uint ulong ushort void",
        Constants = "true false null",
        BeforePlain = "namespace using",
        BeforeType = "as class enum interface is new record struct",
        WordStarts = "@",
        TypeNames = TypeNames.CapitalInPlace,
        Rules =
        [
            Common.SlashComment, Common.StarComment, new Directive(), new AttributeList(),
            new CSharpRawString(),
            new Quote("\"", prefixes: "$@ @$", inside: [new Sequence("\"\""), .. Holes]) { HasLines = true },
            new Quote("\"", prefixes: "@", inside: [new Sequence("\"\"")]) { HasLines = true },
            new Quote("\"", prefixes: "$", inside: [Escape.Backslash, .. Holes]),
            Common.Double, Common.Single,
        ],
    };

    private static Rule[] Holes => [new Sequence("{{"), new Sequence("}}"), new Hole("{", '}')];
}
