using Blog.Articles.Blocks;
using Blog.Articles.Elements;

namespace Blog.Pages.Content;

internal sealed partial class PageReader
{
    /// <summary>Components of JSX and shortcodes, as far as their names tell what they mean.</summary>
    private List<Part> Component(Element element) => Components.KindOf(element.Name) switch
    {
        ComponentKind.Silent or ComponentKind.Contents => [],
        ComponentKind.Alert => [ComponentAlert(element)],
        ComponentKind.Details => [Details(element, Summary(element))],
        ComponentKind.Tab => [.. Titled(element["label"] ?? element["title"] ?? element["name"] ?? element["0"]), .. Flow(element.Children)],
        ComponentKind.Picture => ComponentPicture(element),
        ComponentKind.Media => [Embedded(element)],
        ComponentKind.Quote => [Quote(element)],
        ComponentKind.Key => [Tagged.Of("kbd", element.Children.Count > 0 ? Phrase(element.Children) : WordsOf(element["0"]))],
        ComponentKind.Reference => [new Words(element["path"] ?? element["0"] ?? "")],
        ComponentKind.Link when (element["href"] ?? element["to"] ?? element["url"] ?? element["link"] ?? element["0"]) is { } target =>
            Link(Addresses.Of(target), () => element.Children.Count > 0 ? Inside(element) : WordsOf(element["text"] ?? element["label"]), null),
        _ => element.Children.Count > 0 ? Inside(element) : [new Words($"[{Placeholder.Of(element)}]")],
    };

    private Tagged ComponentAlert(Element element)
    {
        string told = element["type"] ?? element["kind"] ?? element["variant"] ?? element["severity"] ?? element["class"] ?? element["0"] ?? "";
        bool isNamed = AlertKind.IsKnown(element.Name) && !element.Is("alert"), isTold = AlertKind.IsKnown(told);
        AlertKind kind = AlertKind.Of(isNamed ? element.Name : isTold ? told : "note");
        string? title = element["title"] ?? element["1"] ?? (isNamed || !isTold ? element["0"] : null);
        return Alert(title is null ? kind : kind with { Label = title }, Flow(element.Children));
    }

    private static Part[] Titled(string? title) => title is null ? [] : [Tagged.Of("p", Tagged.Of("strong", title))];

    private List<Part> ComponentPicture(Element element)
    {
        string address = element["src"] ?? element["url"] ?? element["image"] ?? element["image_path"] ?? element["path"] ?? element["0"] ?? "";
        string? caption = element["caption"] ?? element["title"];
        if (address.Length == 0 && element.Children.Count > 0) return Flow(element.Children);
        Tagged picture = Picture(WordsOf(element["alt"] ?? caption), Addresses.Of(address), element["alt"] is null ? null : caption);
        return [picture, .. Inside(element)];
    }

    private Tagged Embedded(Element element)
    {
        Embed embed = Embed.Of(element);
        Tagged picture = Picture([new Words(embed.Label)], embed.Address ?? "", null);
        return picture with { Children = [.. picture.Children, .. Phrase(element.Children)] };
    }

    private Tagged Quote(Element element)
    {
        string source = string.Join(", ", new[] { element["author"], element["source"] ?? element["cite"], element["link"] }.OfType<string>());
        return Tagged.Of("blockquote", [.. Flow(element.Children), .. source.Length > 0 ? [Tagged.Of("p", Tagged.Of("cite", "— " + source))] : Array.Empty<Part>()]);
    }
}
