using System.Collections.Immutable;
using System.Text;

namespace Blog.Pages.Content;

/// <summary>A piece of an essay by what it means, in the words of HTML; neither laid out nor written yet.</summary>
internal abstract record Part
{
    /// <summary>The words of some parts, without their tags.</summary>
    public static string TextOf(IEnumerable<Part> parts)
    {
        StringBuilder text = new();
        foreach (Part part in parts)
        {
            if (part is Words words) text.Append(words.Text);
            else if (part is Tagged { Name: "br" }) text.Append('\n');
            else if (part is Tagged tag) text.Append(TextOf(tag.Children));
        }

        return text.ToString();
    }

    /// <summary>True for what shows nothing.</summary>
    public static bool IsBlank(Part part) => part is Words { Text: var text } ? string.IsNullOrWhiteSpace(text) : part is Tagged { Name: "br" };
}

internal sealed record Words(string Text) : Part;

/// <summary>An element. What of it may be written is decided by <see cref="Gate"/>.</summary>
internal sealed record Tagged(string Name, ImmutableArray<Part> Children) : Part
{
    public ImmutableArray<(string Name, string Value)> Attributes { get; init; } = [];

    public string? this[string attribute] => Attributes.FirstOrDefault(pair => pair.Name == attribute).Value;

    public static Tagged Of(string name, params IEnumerable<Part> children) => new(name, [.. children]);

    public static Tagged Of(string name, string text) => new(name, [new Words(text)]);

    public bool IsOf(string group) => this["class"]?.Split(' ').Contains(group) == true;

    /// <summary>With an attribute more; the same without a value.</summary>
    public Tagged With(string attribute, string? value) => value is null ? this : this with { Attributes = Attributes.Add((attribute, value)) };
}
