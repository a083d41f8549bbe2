using System.Globalization;
using Blog.Articles.Setting;
using Blog.Articles.Tables;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>A table of HTML, set as a table of Markdown is. A cell that goes over several columns stands in the first of them.</summary>
internal static class HtmlTableSetter
{
    private const int MostColumns = 200;

    public static void Set(Element table, Composition composition)
    {
        if (table.Find("caption").FirstOrDefault() is { } caption) FigureSetter.SetCaption(caption.Children, composition);
        List<Element?[]> rows = [.. Rows(table)];
        int columns = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        if (columns == 0)
        {
            PageSetter.SetAll([.. table.Children.Where(child => child is not Element { Name: "caption" })], composition);
            return;
        }

        bool hasHeader = IsHeader(rows[0]) || table.Find("thead").Any();
        Alignment[] alignments = [.. Enumerable.Range(0, columns).Select(column => AlignmentOf(rows, column))];
        IReadOnlyList<IReadOnlyList<TextPiece>>[] cells = [.. rows.Select((row, i) => Cells(row, columns, hasHeader && i == 0, composition))];
        GridSetter.Set(hasHeader ? new Grid(alignments, cells[0], cells[1..]) : new Grid(alignments, [], cells), composition);
    }

    private static IEnumerable<Element?[]> Rows(Element table)
    {
        foreach (Element row in table.Find("tr"))
        {
            List<Element?> cells = [];
            foreach (Element cell in row.Children.OfType<Element>().Where(cell => cell.Name is "td" or "th"))
            {
                cells.Add(cell);
                for (int i = 1; i < Span(cell) && cells.Count < MostColumns; i++) cells.Add(null);
            }

            if (cells.Count > 0) yield return [.. cells];
        }
    }

    private static int Span(Element cell) =>
        int.TryParse(cell["colspan"], NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Min(span, MostColumns) : 1;

    private static bool IsHeader(Element?[] row) => row.All(cell => cell is null or { Name: "th" });

    private static Alignment AlignmentOf(List<Element?[]> rows, int column)
    {
        IEnumerable<string?> alignments = rows.Where(row => column < row.Length && row[column] is not null).Select(row => row[column]!["align"]);
        return alignments.FirstOrDefault(alignment => alignment is not null) switch
        {
            "center" => Alignment.Center,
            "right" => Alignment.Right,
            _ => Alignment.Left,
        };
    }

    private static IReadOnlyList<TextPiece>[] Cells(Element?[] row, int columns, bool isHeader, Composition composition)
    {
        var cells = new IReadOnlyList<TextPiece>[columns];
        for (int i = 0; i < columns; i++) cells[i] = i < row.Length && row[i] is { } cell ? Pieces(cell, isHeader, composition) : [];
        return cells;
    }

    private static List<TextPiece> Pieces(Element cell, bool isHeader, Composition composition)
    {
        var flow = new TextFlow(composition);
        if (isHeader || cell.Is("th")) flow.Style = composition.Style(Role.TableHeader);
        PhraseSetter.SetAll(cell.Children, flow);
        flow.TrimEnd();
        return flow.Pieces;
    }
}
