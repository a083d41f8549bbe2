using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Blog.Commands;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListJson))]
[JsonSerializable(typeof(ShowJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(TagsJson))]
[JsonSerializable(typeof(CategoriesJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(KeysJson))]
[JsonSerializable(typeof(ConfigJson))]
[JsonSerializable(typeof(DoctorJson))]
internal sealed partial class JsonForms : JsonSerializerContext;

/// <summary>Objects as JSON: a document over many lines, or an object on one.</summary>
internal static class JsonText
{
    private static readonly JsonForms Indented = new(Options(indented: true));
    private static readonly JsonForms Compact = new(Options(indented: false));

    /// <param name="form">Which of the forms, such as <c>forms => forms.ListJson</c>.</param>
    internal static string Document<T>(T value, Func<JsonForms, JsonTypeInfo<T>> form) => Harmless(JsonSerializer.Serialize(value, form(Indented)));

    internal static string Line<T>(T value, Func<JsonForms, JsonTypeInfo<T>> form) => Harmless(JsonSerializer.Serialize(value, form(Compact)));

    /// <summary>The encoder escapes every control, but lets what turns text around pass. All that is not ASCII stands in strings, where an
    /// escape means the same.</summary>
    private static string Harmless(string json)
    {
        if (!json.Any(IsFormat)) return json;
        StringBuilder safe = new(json.Length + 16);
        foreach (char c in json)
        {
            if (IsFormat(c)) safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>The joiners U+200C and U+200D stay: Persian and emoji are spelled with them.</summary>
    private static bool IsFormat(char c) =>
        c > '~' && c is not ('\u200C' or '\u200D') && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    // Quotes and signs of HTML stay readable: this goes to a terminal or a program, never into a page.
    private static JsonSerializerOptions Options(bool indented) => new(JsonForms.Default.Options)
    {
        WriteIndented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
