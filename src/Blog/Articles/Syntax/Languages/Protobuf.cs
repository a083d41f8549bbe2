using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class Protobuf
{
    public static Language Create() => new()
    {
        Keywords = """
            edition enum extend extensions import map message oneof option optional package public repeated required reserved returns rpc service stream syntax to weak
            """,
        Types = "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64",
        Constants = "true false max",
        BeforeType = "enum message service",
        BeforeFunction = "rpc",
        TypeNames = TypeNames.Capital,
        Rules = [Common.SlashComment, Common.StarComment, Common.Double, Common.Single],
    };
}
