using Blog.Articles.Elements;
using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Blocks;

/// <summary>A picture, from wherever it came.</summary>
/// <param name="Position">Where it begins in the Markdown.</param>
/// <param name="Link">Where the picture leads, or null.</param>
/// <param name="Describe">Sets what it shows.</param>
internal sealed record Picture(int Position, string Address, string? Title, string? Link, Action<TextFlow> Describe)
{
    /// <summary>The picture that a node is, also where it is all that a link holds; else null.</summary>
    public static Picture? Of(Node node) => node switch
    {
        InlineNode { Inline: LinkInline { IsImage: true } image } => Of(image, null),
        InlineNode { Inline: LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } link } => Of(image, AddressOf(link)),
        Element { IsComponent: false, Name: "img" or "image" } image => Of(image),
        Element { IsComponent: false, Name: "picture" } picture when picture.Find("img").FirstOrDefault() is { } image => Of(image),
        Element { IsComponent: false, Name: "a" } link when OnlyChild(link) is { } child && Of(child) is { } picture => picture with { Link = link["href"] },
        _ => null,
    };

    private static Picture Of(LinkInline image, string? link) =>
        new(image.Span.Start, AddressOf(image), image.Title, link, flow => InlineSetter.SetAll(image, flow));

    private static Picture Of(Element image) => new(
        image.Position,
        Addresses.Of(image["src"] ?? image["data-src"] ?? image["srcset"] ?? ""),
        image["title"],
        null,
        flow => flow.Text(image["alt"] ?? "", image.Position));

    private static string AddressOf(LinkInline link) => Addresses.Of(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");

    private static Node? OnlyChild(Element element)
    {
        Node[] children = [.. element.Children.Where(child => !Nodes.IsBlank(child)).Take(2)];
        return children is [var only] ? only : null;
    }
}
