using Blog.Articles.Html;
using Blog.Articles.Setting;
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

    public static IReadOnlyList<Node> Of(ContainerBlock container, Composition composition)
    {
        List<Item> items = [];
        int hiddenUpTo = -1;
        foreach (Block block in container)
        {
            if (block.Span.Start <= hiddenUpTo) continue;
            if (block is HtmlBlock html)
            {
                HtmlReader.Read(new HtmlSource(html, composition.Text), items);
                hiddenUpTo = HiddenCode.EndOf(html, items, composition.Text);
            }
            else if (block is ShortcodeBlock { HasContent: false } shortcodes)
            {
                Add(shortcodes, items);
            }
            else
            {
                items.Add(Item.Of(new BlockNode(block)));
            }
        }

        IReadOnlyList<Node> nodes = ElementTree.Of(items);
        MarkdownInHtml.Read(nodes, composition);
        return nodes;
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
    public static string TextOf(IEnumerable<Node> nodes) => string.Concat(Leaves(nodes).Select(leaf => leaf.Text));

    public static bool IsBlank(Node node) => node switch
    {
        TextNode text => string.IsNullOrWhiteSpace(text.Text),
        InlineNode { Inline: LineBreakInline } => true,
        InlineNode { Inline: LiteralInline literal } => literal.Content.IsEmptyOrWhitespace(),
        Element element => element.Is("br") || HtmlNames.IsHidden(element.Name),
        _ => false,
    };

    /// <summary>The pieces of text inside, each with its place in the Markdown; line breaks are pieces of their own.</summary>
    public static IEnumerable<(string Text, int Position)> Leaves(IEnumerable<Node> nodes) => nodes.SelectMany(Leaves);

    private static IEnumerable<(string Text, int Position)> Leaves(Node node) => node switch
    {
        TextNode leaf => [(leaf.Text, leaf.Position)],
        BlockNode block => Leaves(block.Block),
        InlineNode { Inline: ContainerInline container } => Leaves(container),
        InlineNode leaf => Leaves(leaf.Inline),
        Element element when element.Is("br") => [("\n", element.Position)],
        Element element when !HtmlNames.IsHidden(element.Name) => Leaves(element.Children),
        _ => [],
    };

    private static IEnumerable<(string Text, int Position)> Leaves(Block block)
    {
        foreach (LeafBlock leaf in block is ContainerBlock container ? container.Descendants<LeafBlock>() : [(LeafBlock)block])
        {
            yield return ("\n", leaf.Span.Start);
            IEnumerable<(string, int)> pieces = leaf.Inline is null ? [(leaf.Lines.ToString(), leaf.Span.Start)] : Leaves(Of(leaf.Inline));
            foreach ((string, int) piece in pieces) yield return piece;
            yield return ("\n", leaf.Span.End + 1);
        }
    }

    /// <summary>Emphasis may nest deeper than the stack is; its descendants come without recursion.</summary>
    private static IEnumerable<(string Text, int Position)> Leaves(ContainerInline container) => container.Descendants<Inline>().SelectMany(Leaves);

    private static IEnumerable<(string Text, int Position)> Leaves(Inline inline) => inline switch
    {
        LiteralInline literal => [(literal.Content.ToString(), literal.Span.Start)],
        HtmlEntityInline entity => [(entity.Transcoded.ToString(), entity.Span.Start)],
        CodeInline code => [(code.Content, code.Span.Start + code.DelimiterCount)],
        AutolinkInline link => [(link.Url, link.Span.Start + 1)],
        LineBreakInline lineBreak => [("\n", lineBreak.Span.Start)],
        _ => [],
    };
}
