using Blog.Articles.Setting;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>What nobody has written a layout for: as its author wrote it, line by line.</summary>
internal static class SourceBlockSetter
{
    public static void Set(Block block, Composition composition)
    {
        int start = Math.Max(0, block.Span.Start);
        int end = Math.Min(block.Span.End + 1, composition.Text.Length);
        if (start < end) Set(composition.Text[start..end], start, composition);
    }

    public static void Set(string text, int position, Composition composition)
    {
        int start = position;
        foreach (string line in text.Split('\n'))
        {
            var flow = new TextFlow(composition);
            flow.Text(line, start);
            start += line.Length + 1;
            if (flow.IsEmpty) composition.Galley.Space(1);
            else Paragraphs.Set(flow);
        }
    }
}
