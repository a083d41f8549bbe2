using System.Text.Json;
using System.Text.RegularExpressions;

namespace Blog.Tests.Commands;

/// <summary>What comes as JSON is what the schema says: nothing missing, nothing of another type, and nothing that is not in it.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(BlogProgram.Run("schema").Succeeds().Output).RootElement;

    [Theory]
    [InlineData("list", "post", "list", "--lang", "all", "--drafts")]
    [InlineData("show", "essay", "show", "first-light", "a-kitchen-clock-de")]
    [InlineData("search", "hit", "search", "night")]
    [InlineData("tags", "count", "tags")]
    [InlineData("categories", "count", "categories")]
    [InlineData("check", "problem", "check", "posts")]
    [InlineData("keys", "binding", "keys")]
    [InlineData("config", "setting", "config")]
    [InlineData("doctor", "finding", "doctor")]
    public void Every_document_and_every_line_is_as_described(string document, string line, params string[] arguments)
    {
        ProgramEnd whole = BlogProgram.RunIn([("BLOG_POSTS", "posts")], [.. arguments, "--json"]).Succeeds();
        Assert.Empty(Problems(Definition(document), JsonDocument.Parse(whole.Output).RootElement, "$"));
        ProgramEnd lines = BlogProgram.RunIn([("BLOG_POSTS", "posts")], [.. arguments, "--jsonl"]).Succeeds();
        Assert.NotEmpty(lines.Lines);
        Assert.All(lines.Lines, text => Assert.Empty(Problems(Definition(line), JsonDocument.Parse(text).RootElement, "$")));
    }

    [Fact]
    public void An_empty_answer_is_a_document_too()
    {
        ProgramEnd end = BlogProgram.Run("list", "--posts", "posts", "--year", "1999", "--json");
        Assert.Equal("{\n  \"version\": 1,\n  \"posts\": []\n}\n", end.Output);
        Assert.Equal(1, end.Status);
    }

    [Fact]
    public void The_check_itself_finds_what_is_wrong()
    {
        JsonElement wrong = JsonDocument.Parse("""{"name": 1, "slug": "x", "more": true}""").RootElement;
        Assert.Equal(["$.name is no string", "$.count is missing", "$.more is not described"], Problems(Definition("count"), wrong, "$"));
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Problems(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference)) return Problems(Definition(reference.GetString()!.Split('/')[^1]), value, at);
        return [.. OfType(schema, value, at), .. OfText(schema, value, at), .. OfObject(schema, value, at), .. OfArray(schema, value, at)];
    }

    private static IEnumerable<string> OfType(JsonElement schema, JsonElement value, string at)
    {
        if (!schema.TryGetProperty("type", out JsonElement type)) yield break;
        string[] allowed = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];
        bool isInteger = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);
        string actual = value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => isInteger && allowed.Contains("integer") ? "integer" : "number",
            _ => value.ValueKind.ToString().ToLowerInvariant(),
        };
        if (!allowed.Contains(actual)) yield return $"{at} is no {string.Join(" or ", allowed)}";
    }

    private static IEnumerable<string> OfText(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("const", out JsonElement only) && only.GetRawText() != value.GetRawText()) yield return $"{at} is not {only}";
        if (schema.TryGetProperty("enum", out JsonElement words) && !words.EnumerateArray().Any(word => word.GetString() == value.GetString())) yield return $"{at} is none of {words}";
        bool isOff = schema.TryGetProperty("pattern", out JsonElement pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!);
        if (isOff) yield return $"{at} is not written like {pattern}";
    }

    private static IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string at)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties) || value.ValueKind != JsonValueKind.Object) yield break;
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (!value.TryGetProperty(property.Name, out JsonElement inner)) yield return $"{at}.{property.Name} is missing";
            else foreach (string problem in Problems(property.Value, inner, $"{at}.{property.Name}")) yield return problem;
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out _)) yield return $"{at}.{property.Name} is not described";
        }
    }

    private static IEnumerable<string> OfArray(JsonElement schema, JsonElement value, string at) =>
        schema.TryGetProperty("items", out JsonElement items) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((item, index) => Problems(items, item, $"{at}[{index}]"))
            : [];
}
