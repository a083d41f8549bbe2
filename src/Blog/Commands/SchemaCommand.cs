namespace Blog.Commands;

/// <summary>What <c>--json</c> and <c>--jsonl</c> print, as JSON Schema.</summary>
internal static class SchemaCommand
{
    internal static Verb Define()
    {
        Verb verb = new("schema", "Print the JSON Schema (2020-12) of what --json prints.") { Examples = ["blog schema > blog.schema.json"] };
        verb.SetAction(_ =>
        {
            using Stream schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream("schema.json")!;
            using StreamReader reader = new(schema);
            return Outputs.WriteText(reader.ReadToEnd());
        });
        return verb;
    }
}
