using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Blog.Posts;
using Markdig.Extensions.CustomContainers;

namespace Blog.Articles.Blocks;

/// <summary>A container (<c>:::note A title</c>): an alert under its title or its name, or something that opens and closes. One that is neither is only what it holds.</summary>
internal static class ContainerSetter
{
    public static void Set(CustomContainer container, Composition composition)
    {
        (string name, string title) = Names($"{container.Info} {container.Arguments}".Trim());
        switch (Components.KindOf(name))
        {
            case ComponentKind.Details: SetDetails(container, title, composition); break;
            case ComponentKind.Alert: SetAlert(container, name, title, composition); break;
            default:
                if (title.Length > 0) SetAlert(container, name, title, composition);
                else Loose.SetAll(container, composition);
                break;
        }
    }

    private static void SetAlert(CustomContainer container, string name, string title, Composition composition)
    {
        AlertKind kind = AlertKind.Of(name);
        if (title.Length > 0) kind = kind with { Label = title };
        AlertSetter.Set(container, kind, composition.Place(container.Span.Start), composition);
    }

    private static void SetDetails(CustomContainer container, string title, Composition composition)
    {
        int start = container.Span.Start;
        DetailsSetter.Set(start, isOpen: false, flow => flow.Text(title, start), () => Loose.SetAll(container, composition), composition);
    }

    /// <summary>Reads <c>note</c>, <c>note A title</c>, Docusaurus' <c>note[A title]</c>, Pandoc's <c>{.note #id}</c>.</summary>
    public static (string Name, string Title) Names(string text)
    {
        if (text.StartsWith('{')) return (ClassOf(text), "");
        int end = text.AsSpan().IndexOfAny(" [{");
        if (end < 0) return (text, "");
        string title = text[end..].Trim();
        int attributes = title.IndexOf('{', StringComparison.Ordinal);
        if (attributes >= 0) title = title[..attributes].TrimEnd();
        return (text[..end], PlainText.Of(title.Trim('[', ']', '"')));
    }

    private static string ClassOf(string attributes) =>
        attributes.Trim('{', '}').Split(' ').FirstOrDefault(part => part.StartsWith('.'))?[1..] ?? "";
}
