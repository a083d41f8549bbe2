using Blog.Articles.Html;

namespace Blog.Articles.Elements;

internal enum ItemKind : byte { Node, Start, End }

/// <summary>What a tree is built of, in the order of the text.</summary>
/// <param name="Node">The node, for a start its element; null for an end.</param>
/// <param name="End">The name that ends the element; null where it has no content.</param>
/// <param name="Source">The tag as it was written, for a start of an element that nobody knows: without an end it is text.</param>
internal readonly record struct Item(ItemKind Kind, Node? Node, string? End = null, string? Source = null)
{
    public static Item Of(Node node) => new(ItemKind.Node, node);

    public static Item StartOf(Element element, string? end) => new(ItemKind.Start, element, end);

    public static Item EndOf(string name) => new(ItemKind.End, null, name);

    /// <param name="position">Where the tag stands in the Markdown.</param>
    public static Item OfTag(in HtmlToken token, string text, int position)
    {
        if (token.Kind == HtmlTokenKind.EndTag) return EndOf(token.Name);
        bool isComponent = IsComponent(token);
        bool isKnown = HtmlNames.IsKnown(token.Name) && !isComponent;
        string name = !isComponent ? token.Name.ToLowerInvariant() : token.Name;
        var element = new Element(name, token.Attributes.Length == 0 ? Element.None : HtmlAttributes.Read(token.Attributes), position)
        {
            IsComponent = isComponent,
        };
        bool hasContent = isKnown ? !HtmlNames.IsVoid(name) : !token.IsClosed;
        string? source = isKnown || token.IsClosed ? null : text.Substring(token.Start, token.Length);
        return new Item(ItemKind.Start, element, hasContent ? token.Name : null, source);
    }

    /// <summary>JSX tells its components by their capitals: <c>&lt;Details&gt;</c>, <c>&lt;TabItem&gt;</c>.</summary>
    private static bool IsComponent(in HtmlToken token) => char.IsAsciiLetterUpper(token.Name[0]) && token.Name.Any(char.IsAsciiLetterLower);
}
