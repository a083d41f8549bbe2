using Blog.Articles.Html;

namespace Blog.Articles.Elements;

/// <summary>Builds the tree. Like a browser it never fails: what is not closed closes with its surroundings, an end without a start is passed over.</summary>
internal sealed class ElementTree
{
    /// <summary>How many elements may be open at once; what is deeper hangs on the deepest.</summary>
    private const int MaximumDepth = 60;

    private static readonly string[] CellBarrier = ["table", "td", "th", "caption", "button", "object"];

    private readonly List<Node> _roots = [];
    private readonly List<(Element Element, string End)> _open = [];

    public static IReadOnlyList<Node> Of(List<Item> items)
    {
        HashSet<string> ends = new(items.Where(item => item.Kind == ItemKind.End).Select(item => item.End!), StringComparer.OrdinalIgnoreCase);
        var tree = new ElementTree();
        foreach (Item item in items) tree.Take(item, ends);
        return tree._roots;
    }

    private void Take(in Item item, HashSet<string> ends)
    {
        switch (item.Kind)
        {
            case ItemKind.End: Close(item.End!); break;
            case ItemKind.Node: Add(item.Node!); break;
            default: Start((Element)item.Node!, item, ends); break;
        }
    }

    private void Start(Element element, in Item item, HashSet<string> ends)
    {
        if (item.Source is { } source && !ends.Contains(item.End!))
        {
            Add(new TextNode(source, element.Position));
            return;
        }

        CloseImplied(element.Name);
        Add(element);
        // Shortcodes have an end or none, and do not say which; HTML's elements all have one, written or not.
        bool hasContent = item.End is { } end && ((!element.IsComponent && HtmlNames.IsKnown(end)) || ends.Contains(end));
        if (hasContent && _open.Count < MaximumDepth) _open.Add((element, item.End!));
    }

    private void Add(Node node)
    {
        if (node is BlockNode) CloseUpTo("p", CellBarrier);
        bool isBlock = node is BlockNode or Element { HasBlocks: true } || (node is Element element && IsBlock(element));
        for (int i = _open.Count - 1; isBlock && i >= 0 && !_open[i].Element.HasBlocks; i--) _open[i].Element.HasBlocks = true;
        (_open.Count > 0 ? _open[^1].Element.Children : _roots).Add(node);
    }

    /// <summary>True for what stands on rows of its own.</summary>
    public static bool IsBlock(Element element) => element.IsComponent ? Components.IsBlock(element.Name) : HtmlNames.IsBlock(element.Name);

    private void Close(string end)
    {
        int index = _open.FindLastIndex(open => open.End.Equals(end, StringComparison.OrdinalIgnoreCase));
        if (index >= 0) _open.RemoveRange(index, _open.Count - index);
    }

    /// <summary>The ends that HTML lets an author leave out.</summary>
    private void CloseImplied(string name)
    {
        switch (name)
        {
            case "li": CloseUpTo("li", "ul", "ol", "menu"); break;
            case "dt" or "dd": CloseUpTo("dt", "dl"); CloseUpTo("dd", "dl"); break;
            case "td" or "th": CloseUpTo("td", "tr", "table"); CloseUpTo("th", "tr", "table"); break;
            case "tr": CloseUpTo("tr", "table"); break;
            case "tbody" or "thead" or "tfoot":
                CloseUpTo("tbody", "table");
                CloseUpTo("thead", "table");
                break;
            case "option": CloseUpTo("option", "select"); break;
        }

        if (HtmlNames.IsBlock(name)) CloseUpTo("p", CellBarrier);
    }

    /// <summary>Closes an element that is open, unless one of the barriers was opened inside it.</summary>
    private void CloseUpTo(string name, params ReadOnlySpan<string> barrier)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Element.Is(name))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            foreach (string other in barrier)
            {
                if (_open[i].Element.Is(other)) return;
            }
        }
    }
}
