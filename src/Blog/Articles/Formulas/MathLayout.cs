namespace Blog.Articles.Formulas;

/// <summary>A formula of its own: lines below each other, matrices as such.</summary>
internal static class MathLayout
{
    public static MathBox Lay(MathNode node)
    {
        if (node is MathTable { Rows: var rows } table && MathCommands.IsAligned(table.Environment)) return LayAligned(rows);
        List<MathBox> boxes = [];
        List<MathNode> line = [];
        foreach (MathNode item in node is MathRow row ? row.Items : [node])
        {
            if (item is not MathTable inner)
            {
                line.Add(item);
                continue;
            }

            AddLine(line, boxes, isBeforeTable: true);
            boxes.Add(LayTable(inner));
        }

        AddLine(line, boxes, isBeforeTable: false);
        return boxes.Count == 0 ? MathBox.Of("") : MathBox.Beside(boxes);
    }

    private static void AddLine(List<MathNode> line, List<MathBox> boxes, bool isBeforeTable)
    {
        if (line.Count == 0) return;
        string text = MathWriter.Write(new MathRow([.. line]));
        bool isSpaced = boxes.Count > 0 && text.Length > 0 && text[0] is not ('(' or ',' or '.');
        boxes.Add(MathBox.Of((isSpaced ? " " : "") + text + (isBeforeTable ? " " : "")));
        line.Clear();
    }

    private static MathBox LayTable(MathTable table)
    {
        if (MathCommands.IsAligned(table.Environment)) return LayAligned(table.Rows);
        (string open, string close) = MathCommands.Brackets(table.Environment);
        bool isLeft = open == "{" || close == "}";
        return MathBox.Table([.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MathWriter.Write)])], isAligned: false, isLeft)
            .Bracketed(open, close);
    }

    /// <summary>Equations below each other; a cell that holds a matrix takes the rows that it needs.</summary>
    private static MathBox LayAligned(IReadOnlyList<IReadOnlyList<MathNode>> rows)
    {
        bool hasTables = rows.Any(row => row.Any(cell => cell is MathRow { Items: var items } && items.Any(item => item is MathTable)));
        if (!hasTables) return MathBox.Table([.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MathWriter.Write)])], isAligned: true, isLeft: false);

        MathBox[] boxes = [.. rows.Select(row => Lay(new MathRow([.. row.SelectMany(cell => cell is MathRow inner ? inner.Items : [cell])])))];
        int width = boxes.Max(box => box.Width);
        return new MathBox([.. boxes.SelectMany(box => box.Rows.Select(line => line + new string(' ', width - box.Width)))], 0);
    }
}
