using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Reads the headings of a document before it is set: a table of contents stands above what it tells of.</summary>
internal static class ContentsReader
{
    public static IReadOnlyList<(int Level, string Text, string Id)> Read(MarkdownDocument document)
    {
        HeadingList ids = new();
        List<(int, string, string)> contents = [];
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Inline is not { } inline) continue;
            string text = Nodes.TextOf(Nodes.Of(inline)).Trim();
            if (text.Length > 0) contents.Add((heading.Level, text, ids.Id(text, HeadingSetter.IdOf(heading))));
        }

        return contents;
    }
}
