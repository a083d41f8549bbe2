using Blog.Articles.Setting;
using Markdig.Extensions.CustomContainers;

namespace Blog.Articles.Blocks;

/// <summary>A container (<c>:::note A title</c>), set as an alert under its title or its name. One without a name is only what it holds.</summary>
internal static class ContainerSetter
{
    public static void Set(CustomContainer container, Composition composition)
    {
        (string name, string title) = Names($"{container.Info} {container.Arguments}".Trim());
        if (name.Length == 0 && title.Length == 0)
        {
            BlockSetter.SetAll(container, composition);
            return;
        }

        AlertKind kind = AlertKind.Of(name);
        if (title.Length > 0) kind = kind with { Label = title };
        AlertSetter.Set(container, kind, composition.Place(container.Span.Start), composition);
    }

    /// <summary>Reads <c>note</c>, <c>note A title</c>, Docusaurus' <c>note[A title]</c>, Pandoc's <c>{.note #id}</c>.</summary>
    private static (string Name, string Title) Names(string text)
    {
        if (text.StartsWith('{')) return (ClassOf(text), "");
        int end = text.AsSpan().IndexOfAny(" [{");
        if (end < 0) return (text, "");
        string title = text[end..].Trim();
        int attributes = title.IndexOf('{', StringComparison.Ordinal);
        if (attributes >= 0) title = title[..attributes].TrimEnd();
        return (text[..end], title.Trim('[', ']', '"'));
    }

    private static string ClassOf(string attributes) =>
        attributes.Trim('{', '}').Split(' ').FirstOrDefault(part => part.StartsWith('.'))?[1..] ?? "";
}
