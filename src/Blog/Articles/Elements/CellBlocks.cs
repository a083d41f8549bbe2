using Blog.Articles.Inlines;
using Blog.Articles.Parsing;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Articles.Elements;

/// <summary>Markdown blocks where there is only a line to put them in, such as the cell of a table.</summary>
internal static class CellBlocks
{
    public static void SetAll(ContainerBlock container, TextFlow flow)
    {
        Composition composition = flow.Composition;
        if (composition.Depth >= Composition.MaximumDepth) return;
        composition.Depth++;
        if (Nodes.AreNeeded(container)) PhraseSetter.SetAll(Nodes.Of(container, composition), flow);
        else foreach (Block block in container) Set(block, flow);
        composition.Depth--;
    }

    public static void Set(Block block, TextFlow flow)
    {
        if (!flow.IsEmpty && flow.Last != '\n') flow.Break(block.Span.Start);
        switch (block)
        {
            case ListBlock list:
                foreach (ListItemBlock item in list.OfType<ListItemBlock>()) SetItem(item, list, flow);
                break;
            case ContainerBlock container: SetAll(container, flow); break;
            case LeafBlock { Inline: { } inline }: InlineSetter.SetAll(inline, flow); break;
            case LeafBlock leaf: SetLines(leaf, flow); break;
        }

        flow.BreakNext = true;
    }

    private static void SetItem(ListItemBlock item, ListBlock list, TextFlow flow)
    {
        if (!flow.IsEmpty && flow.Last != '\n') flow.Break(item.Span.Start);
        string marker = list.IsOrdered ? $"{item.Order}." : flow.Composition.Glyphs.Bullets[0];
        using (flow.In(Role.Marker)) flow.Text(marker + " ", item.Span.Start);
        flow.BreakNext = false;
        foreach (Block block in item)
        {
            if (block == item[0] && block is LeafBlock { Inline: { } inline }) InlineSetter.SetAll(inline, flow);
            else Set(block, flow);
        }
    }

    private static void SetLines(LeafBlock leaf, TextFlow flow)
    {
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            StringLine line = leaf.Lines.Lines[i];
            if (i > 0) flow.Break(line.Position);
            flow.Verbatim(line.Slice.ToString(), Lines.PositionOf(line, flow.Composition.Text));
        }
    }
}
