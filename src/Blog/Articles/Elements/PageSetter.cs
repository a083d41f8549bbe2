using System.Runtime.CompilerServices;
using Blog.Articles.Blocks;
using Blog.Articles.Html;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Elements;

/// <summary>Sets nodes as blocks, one below the other; text between them becomes paragraphs, as in a browser.</summary>
internal sealed class PageSetter(Composition composition)
{
    private readonly List<Node> _phrase = [];
    private Rank _before;

    public static void SetAll(IReadOnlyList<Node> nodes, Composition composition) => SetAll(nodes, Rank.Text, composition);

    /// <param name="rank">What text is that no element says anything of.</param>
    public static void SetAll(IReadOnlyList<Node> nodes, Rank rank, Composition composition)
    {
        var page = new PageSetter(composition);
        page.Walk(nodes, rank);
        page.Flush(rank);
    }

    private void Walk(IReadOnlyList<Node> nodes, Rank rank)
    {
        if (composition.Depth >= Composition.MaximumDepth)
        {
            _phrase.AddRange(nodes.Select(node => new TextNode(Nodes.TextOf([node]), node.Position)));
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        composition.Depth++;
        foreach (Node node in nodes)
        {
            if (node is BlockNode block) SetBlock(block.Block, rank);
            else if (node is Element element && (element.HasBlocks || ElementTree.IsBlock(element))) SetElement(element, rank);
            else _phrase.Add(node);
        }

        composition.Depth--;
    }

    private void SetBlock(Block block, Rank rank)
    {
        Flush(rank);
        Separate(Spacing.RankOf(block), () => BlockSetter.Set(block, composition));
    }

    private void SetElement(Element element, Rank rank)
    {
        if (element.Is("p")) SetParagraph(element, rank);
        else if (IsTransparent(element)) SetContents(element, rank);
        else if (HtmlNames.IsHidden(element.Name) && !element.IsComponent) return;
        else SetApart(element, rank);
    }

    private void SetApart(Element element, Rank rank)
    {
        Flush(rank);
        Rank after = element is { IsComponent: false, Name: ['h', >= '1' and <= '6'] } ? Spacing.RankOf(element.Name[1] - '0') : Rank.Text;
        Separate(after, () => ElementSetter.Set(element, composition));
    }

    private void SetParagraph(Element element, Rank rank)
    {
        Flush(rank);
        Within(element, Rank.Text);
    }

    /// <summary>An element that only wraps others; a block of its own begins a new row.</summary>
    private void SetContents(Element element, Rank rank)
    {
        bool isBlock = ElementTree.IsBlock(element);
        if (isBlock) Flush(rank);
        if (isBlock) Within(element, Rank.Line);
        else WithStyle(element, rank);
    }

    private void Within(Element element, Rank rank)
    {
        composition.Targets.Add(element, composition);
        Alignment alignment = composition.Alignment;
        composition.Alignment = AlignmentOf(element) ?? alignment;
        Walk(element.Children, rank);
        Flush(rank);
        composition.Alignment = alignment;
    }

    /// <summary>Something meant for a line that holds blocks: its style goes on in them, its address stands below.</summary>
    private void WithStyle(Element element, Rank rank)
    {
        Flush(rank);
        composition.Targets.Add(element, composition);
        Style ground = composition.Ground;
        if (RoleOf(element.Name) is { } role) composition.Ground = composition.Style(role);
        Walk(element.Children, rank);
        Flush(rank);
        composition.Ground = ground;
        if (element.Is("a") && element["href"] is { } target) Separate(Rank.Line, () => SetAddress(target, element.Position));
    }

    private void SetAddress(string target, int position)
    {
        var flow = new TextFlow(composition);
        using (flow.Leading(Addresses.Of(target)))
        {
            flow.Style = composition.Style(Role.LinkAddress);
            flow.Verbatim(Addresses.Of(target), position);
        }

        Paragraphs.Set(flow);
    }

    /// <summary>Sets the text that has come together: as pictures where it is nothing else, or as a paragraph.</summary>
    private void Flush(Rank rank)
    {
        if (_phrase.Count == 0) return;
        Node[] nodes = [.. _phrase];
        _phrase.Clear();
        if (PictureSetter.HoldsOnlyPictures(nodes))
        {
            Separate(Rank.Text, () => PictureSetter.SetAll(nodes, composition));
            return;
        }

        var flow = new TextFlow(composition);
        PhraseSetter.SetAll(nodes, flow);
        flow.TrimEnd();
        if (!flow.IsEmpty) Separate(rank, () => Paragraphs.Set(flow));
    }

    private void Separate(Rank rank, Action set)
    {
        composition.Galley.Space(Spacing.Between(_before, rank, composition.IsTight));
        int row = composition.Galley.Count;
        set();
        if (composition.Galley.Count > row) _before = rank;
    }

    private static bool IsTransparent(Element element) => element.IsComponent ? false : element.Name switch
    {
        "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "center" or "address" or "form" or "fieldset" or "hgroup"
            or "body" or "html" or "noscript" or "search" or "dialog" or "optgroup" or "option" or "figcaption" or "summary" or "caption"
            or "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "map" => true,
        _ => !HtmlNames.IsBlock(element.Name),
    };

    private static Alignment? AlignmentOf(Element element) => (element.Is("center") ? "center" : element["align"]?.ToLowerInvariant()) switch
    {
        "center" or "middle" => Alignment.Center,
        "right" => Alignment.Right,
        "left" or "justify" => Alignment.Left,
        _ => element["style"] is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("text-align:center", StringComparison.OrdinalIgnoreCase)
            ? Alignment.Center
            : null,
    };

    private static Role? RoleOf(string name) => name switch
    {
        "b" or "strong" => Role.Strong,
        "i" or "em" => Role.Emphasis,
        "del" or "s" or "strike" => Role.Strikethrough,
        "ins" or "u" => Role.Inserted,
        "mark" => Role.Marked,
        _ => null,
    };
}
