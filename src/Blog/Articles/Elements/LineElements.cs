using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>What HTML would put on rows of its own, where there is only a line to put it in: a table's cell, a heading.</summary>
internal static class LineElements
{
    public static void Set(Element element, TextFlow flow)
    {
        BreakBefore(element.Position, flow);
        if (element.Is("pre")) SetPreformatted(element, flow);
        else PhraseSetter.SetAll(element.Children, flow);
        flow.BreakNext = true;
    }

    public static void SetItem(Element element, TextFlow flow)
    {
        BreakBefore(element.Position, flow);
        using (flow.In(Role.Marker)) flow.Text(flow.Composition.Glyphs.Bullets[0] + " ", element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        flow.BreakNext = true;
    }

    public static void SetCell(Element element, TextFlow flow)
    {
        flow.Text(" ", element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        flow.Text(" ", flow.Position);
    }

    private static void BreakBefore(int position, TextFlow flow)
    {
        if (!flow.IsEmpty && flow.Last != '\n') flow.Break(position);
    }

    private static void SetPreformatted(Element element, TextFlow flow)
    {
        int position = element.Position;
        bool isFirst = true;
        foreach (string line in Nodes.TextOf(element.Children).Trim('\n', '\r').Split('\n'))
        {
            if (!isFirst) flow.Break(position);
            flow.Verbatim(line, position);
            position += line.Length + 1;
            isFirst = false;
        }
    }
}
