using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Articles.Tables;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A table between pipes.</summary>
internal static class TableSetter
{
    public static void Set(Table table, Composition composition)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        int columns = rows.Max(row => row.Count);
        Alignment[] alignments = [.. Enumerable.Range(0, columns).Select(i => AlignmentOf(table, i))];
        IReadOnlyList<IReadOnlyList<TextPiece>>[] header = [.. rows.Where(row => row.IsHeader).Select(row => Cells(row, columns, composition))];
        IReadOnlyList<IReadOnlyList<TextPiece>>[] body = [.. rows.Where(row => !row.IsHeader).Select(row => Cells(row, columns, composition))];
        GridSetter.Set(new Grid(alignments, header.FirstOrDefault() ?? [], [.. header.Skip(1), .. body]), composition);
    }

    private static Alignment AlignmentOf(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? Alignment.Left : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => Alignment.Center,
            TableColumnAlign.Right => Alignment.Right,
            _ => Alignment.Left,
        };

    private static IReadOnlyList<TextPiece>[] Cells(TableRow row, int columns, Composition composition)
    {
        var cells = new IReadOnlyList<TextPiece>[columns];
        for (int i = 0; i < columns; i++) cells[i] = i < row.Count ? Pieces((TableCell)row[i], row.IsHeader, composition) : [];
        return cells;
    }

    private static List<TextPiece> Pieces(TableCell cell, bool isHeader, Composition composition)
    {
        var flow = new TextFlow(composition);
        if (isHeader) flow.Style = composition.Style(Role.TableHeader);
        foreach (Block block in cell)
        {
            if (!flow.IsEmpty) flow.Break(block.Span.Start);
            if (block is LeafBlock { Inline: { } inline }) InlineSetter.SetAll(inline, flow);
        }

        return flow.Pieces;
    }
}
