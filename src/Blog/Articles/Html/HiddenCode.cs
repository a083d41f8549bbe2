using Blog.Articles.Elements;
using Markdig.Syntax;

namespace Blog.Articles.Html;

/// <summary>
/// A script or a style sheet with a blank line in it, inside another element: to Markdown the block of HTML ends at that line, and what follows is prose.
/// To a browser, and to the reader, it is hidden up to its end.
/// </summary>
internal static class HiddenCode
{
    /// <summary>Takes away the start of a script or style that a block leaves open with what follows it there, and returns where in the Markdown its end is;
    /// -1 where none is left open, or none ever ends.</summary>
    public static int EndOf(HtmlBlock block, List<Item> items, string markdown)
    {
        int start = items.FindLastIndex(item => item is { Kind: ItemKind.Start, Node: Element { Name: "script" or "style" } });
        if (start < 0 || items[start].Node!.Position < block.Span.Start) return -1;
        string name = ((Element)items[start].Node!).Name;
        if (items.FindIndex(start, item => item.Kind == ItemKind.End && item.End!.Equals(name, StringComparison.OrdinalIgnoreCase)) >= 0) return -1;

        int from = Math.Clamp(block.Span.End, 0, markdown.Length);
        int end = markdown.AsSpan(from).IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        if (end < 0) return -1;
        items.RemoveRange(start, items.Count - start);
        return from + end;
    }
}
