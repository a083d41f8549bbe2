using System.Text;
using Blog.Articles.Html;
using Blog.Articles.Shortcodes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Elements;

/// <summary>Markdown blocks and inlines as nodes.</summary>
internal static class Nodes
{
    /// <summary>True where a container holds more than Markdown.</summary>
    public static bool AreNeeded(ContainerBlock container) => container.Any(block => block is HtmlBlock or ShortcodeBlock);

    public static bool AreNeeded(ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline or ShortcodeInline) return true;
        }

        return false;
    }

    public static IReadOnlyList<Node> Of(ContainerBlock container, string markdown)
    {
        List<Item> items = [];
        foreach (Block block in container)
        {
            if (block is HtmlBlock html) HtmlReader.Read(new HtmlSource(html, markdown), items);
            else if (block is ShortcodeBlock { HasContent: false } shortcodes) Add(shortcodes, items);
            else items.Add(Item.Of(new BlockNode(block)));
        }

        return ElementTree.Of(items);
    }

    public static IReadOnlyList<Node> Of(ContainerInline container)
    {
        List<Item> items = [];
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html) HtmlReader.ReadTag(html.Tag, html.Span.Start, items);
            else if (inline is ShortcodeInline shortcode) ShortcodeItems.Add(shortcode.Shortcode, shortcode.Span.Start, items);
            else items.Add(Item.Of(new InlineNode(inline)));
        }

        return ElementTree.Of(items);
    }

    private static void Add(ShortcodeBlock block, List<Item> items)
    {
        foreach ((Shortcode shortcode, int position) in block.Shortcodes)
        {
            bool replacesList = shortcode.Name == KramdownAttributes.Contents && items is [.., { Node: BlockNode { Block: ListBlock { Count: 1 } } }];
            if (replacesList) items.RemoveAt(items.Count - 1);
            ShortcodeItems.Add(shortcode, position, items);
        }
    }

    /// <summary>The text inside, as it was written.</summary>
    public static string TextOf(IEnumerable<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (Node node in nodes) Append(node, text);
        return text.ToString();
    }

    public static bool IsBlank(Node node) => node switch
    {
        TextNode text => string.IsNullOrWhiteSpace(text.Text),
        InlineNode { Inline: LineBreakInline } => true,
        InlineNode { Inline: LiteralInline literal } => literal.Content.IsEmptyOrWhitespace(),
        Element element => element.Is("br") || HtmlNames.IsHidden(element.Name),
        _ => false,
    };

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case LineBreakInline: text.Append('\n'); break;
        }
    }

    private static void Append(Node node, StringBuilder text)
    {
        switch (node)
        {
            case TextNode leaf: text.Append(leaf.Text); break;
            case InlineNode { Inline: ContainerInline container }:
                foreach (Inline inline in container.Descendants<Inline>()) Append(inline, text);
                break;
            case InlineNode leaf: Append(leaf.Inline, text); break;
            case Element element when element.Is("br"): text.Append('\n'); break;
            case Element element when !HtmlNames.IsHidden(element.Name):
                foreach (Node child in element.Children) Append(child, text);
                break;
        }
    }
}
