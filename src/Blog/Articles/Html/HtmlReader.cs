using System.Net;
using Blog.Articles.Elements;

namespace Blog.Articles.Html;

/// <summary>HTML as the items of a tree.</summary>
internal static class HtmlReader
{
    public static void Read(HtmlSource source, List<Item> items)
    {
        foreach (HtmlToken token in new HtmlTokenizer(source.Text).Read())
        {
            if (token.Kind == HtmlTokenKind.Text) ReadText(source, token.Start, token.Start + token.Length, items);
            else items.Add(Item.OfTag(token, source.Text, source.PositionAt(token.Start)));
        }
    }

    /// <summary>The single tag that Markdig found in a line.</summary>
    public static void ReadTag(string tag, int position, List<Item> items)
    {
        foreach (HtmlToken token in new HtmlTokenizer(tag).Read())
        {
            if (token.Kind == HtmlTokenKind.Text) items.Add(Item.Of(new TextNode(WebUtility.HtmlDecode(tag), position)));
            else items.Add(Item.OfTag(token, tag, position));
        }
    }

    /// <summary>Line by line, for each line has its own place.</summary>
    private static void ReadText(HtmlSource source, int start, int end, List<Item> items)
    {
        while (start < end)
        {
            int length = source.Text.AsSpan(start, end - start).IndexOf('\n');
            int next = length < 0 ? end : start + length + 1;
            items.Add(Item.Of(new TextNode(WebUtility.HtmlDecode(source.Text[start..next]), source.PositionAt(start), next - start)));
            start = next;
        }
    }
}
