using System.Text;
using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Markdig.Syntax;

namespace Blog.Articles.Html;

/// <summary>Text in HTML that is Markdown because its author says so: <c>&lt;aside markdown="1"&gt;</c> (kramdown, Markdown Extra).</summary>
internal static class MarkdownInHtml
{
    public static void Read(IReadOnlyList<Node> nodes, Composition composition)
    {
        foreach (Element element in nodes.OfType<Element>()) Read(element, isMarkdown: false, composition);
    }

    /// <returns>True where blocks came to be inside.</returns>
    private static bool Read(Element element, bool isMarkdown, Composition composition)
    {
        isMarkdown = element["markdown"] switch { null => isMarkdown && !ElementTree.IsBlock(element), "0" or "off" or "false" => false, _ => true };
        bool hasBlocks = false;
        foreach (Element child in element.Children.OfType<Element>()) hasBlocks |= Read(child, isMarkdown, composition);
        if (isMarkdown) hasBlocks |= ReadChildren(element.Children, composition);
        element.HasBlocks |= hasBlocks;
        return hasBlocks;
    }

    private static bool ReadChildren(List<Node> children, Composition composition)
    {
        List<Node> read = [];
        bool hasBlocks = false;
        for (int i = 0; i < children.Count;)
        {
            int end = i;
            while (end < children.Count && children[end] is TextNode { Length: > 0 }) end++;
            if (end == i)
            {
                read.Add(children[i++]);
                continue;
            }

            hasBlocks |= Add([.. children[i..end].Cast<TextNode>()], read, composition);
            i = end;
        }

        children.Clear();
        children.AddRange(read);
        return hasBlocks;
    }

    private static bool Add(TextNode[] lines, List<Node> read, Composition composition)
    {
        if (Array.TrueForAll(lines, line => string.IsNullOrWhiteSpace(line.Text)) || Parse(lines, composition) is not { Count: > 0 } document)
        {
            read.AddRange(lines);
            return false;
        }

        if (document is not [ParagraphBlock { Inline: { } inline }])
        {
            read.AddRange(document.Select(block => new BlockNode(block)));
            return true;
        }

        // Markdown drops the space at both ends, which here parts the words from a tag.
        if (char.IsWhiteSpace(lines[0].Text[0])) read.Add(new TextNode(" ", lines[0].Position));
        read.AddRange(Nodes.Of(inline));
        if (char.IsWhiteSpace(lines[^1].Text[^1])) read.Add(new TextNode(" ", lines[^1].Position + lines[^1].Length - 1));
        return false;
    }

    private static MarkdownDocument? Parse(TextNode[] lines, Composition composition)
    {
        var text = new StringBuilder();
        List<(int Start, int Position)> places = [];
        foreach (TextNode line in lines)
        {
            ReadOnlySpan<char> raw = composition.Text.AsSpan(line.Position, Math.Min(line.Length, composition.Text.Length - line.Position));
            ReadOnlySpan<char> trimmed = raw.TrimStart(" \t");
            places.Add((text.Length, line.Position + raw.Length - trimmed.Length));
            text.Append(trimmed);
        }

        if (composition.Fragments.Read(text.ToString()) is not { } document) return null;
        foreach (MarkdownObject part in document.Descendants())
        {
            part.Span = new SourceSpan(Place(part.Span.Start), Place(part.Span.End));
            if (part is LeafBlock { Lines.Lines: { } cut } leaf)
            {
                for (int i = 0; i < leaf.Lines.Count; i++) cut[i].Position = Place(cut[i].Position);
            }
        }

        return document;

        int Place(int index)
        {
            int found = places.BinarySearch((index, int.MaxValue));
            (int start, int position) = places[Math.Max(0, found < 0 ? ~found - 1 : found)];
            return position + index - start;
        }
    }
}
