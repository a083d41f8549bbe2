using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Tables;

/// <summary>Sets a table in columns; where even the longest words do not fit beside each other, each row as a small record.</summary>
internal static class GridSetter
{
    private const int SeparatorWidth = 3;

    public static void Set(Grid grid, Composition composition)
    {
        int available = composition.Galley.Width - SeparatorWidth * (grid.Columns - 1);
        if (ColumnWidths.Fit(grid, available) is { } widths)
            SetColumns(grid, widths, composition);
        else
            RecordSetter.Set(grid, composition);
    }

    private static void SetColumns(Grid grid, int[] widths, Composition composition)
    {
        if (grid.HasHeader)
        {
            SetRow(Lines(grid.Header, widths), grid.Alignments, widths, composition);
            SetRule(widths, composition);
        }

        List<IReadOnlyList<BrokenLine>[]> rows = [.. grid.Rows.Select(row => Lines(row, widths))];
        bool isSpaced = rows.Exists(row => row.Any(cell => cell.Count > 1));
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0 && isSpaced) SetRule(widths, composition);
            SetRow(rows[i], grid.Alignments, widths, composition);
        }
    }

    private static IReadOnlyList<BrokenLine>[] Lines(IReadOnlyList<IReadOnlyList<TextPiece>> cells, int[] widths) =>
        [.. cells.Select((cell, i) => ParagraphBreaker.Break(cell, new BreakOptions(widths[i])))];

    private static void SetRow(
        IReadOnlyList<BrokenLine>[] cells, IReadOnlyList<Alignment> alignments, int[] widths, Composition composition)
    {
        int height = Math.Max(1, cells.Max(lines => lines.Count));
        int place = composition.Galley.End;
        List<ArticleCell>[] found = [.. cells.Select(_ => new List<ArticleCell>())];
        for (int row = 0; row < height; row++)
        {
            List<TextPiece> pieces = [];
            int[] ends = new int[cells.Length];
            int owed = 0;
            for (int i = 0; i < cells.Length; i++)
            {
                if (i > 0) owed = AddSeparator(pieces, owed, composition);
                if (row < cells[i].Count) owed = AddCell(pieces, cells[i][row].Pieces, alignments[i], widths[i], owed);
                else owed += widths[i];
                ends[i] = UnitsOf(pieces);
            }

            place = PlaceOf(cells, row, place);
            composition.Galley.Add(pieces, place);
            int margins = composition.Galley.Rows[^1].Extent.Before;
            for (int i = 0; i < cells.Length; i++)
            {
                if (row >= cells[i].Count) continue;
                int end = margins + ends[i];
                found[i].Add(new ArticleCell(row, end - UnitsOf(cells[i][row].Pieces), end, cells[i][row].Join));
            }
        }

        composition.TableRows.Add(new ArticleTableRow(composition.Galley.Count - height, height, [.. found.SelectMany(cell => cell)]));
    }

    private static int UnitsOf(IReadOnlyList<TextPiece> pieces)
    {
        int units = 0;
        for (int i = 0; i < pieces.Count; i++) units += pieces[i].Text.Length;
        return units;
    }

    /// <summary>The place of the first text in a row that goes on from the row above it.</summary>
    private static int PlaceOf(IReadOnlyList<BrokenLine>[] cells, int row, int after)
    {
        int place = int.MaxValue;
        foreach (IReadOnlyList<BrokenLine> lines in cells)
        {
            if (row < lines.Count && lines[row].Source >= after) place = Math.Min(place, lines[row].Source);
        }

        return place == int.MaxValue ? after : place;
    }

    /// <summary>Adds a cell after the spaces that are owed, and returns the spaces owed after it: none are set at a row's end.</summary>
    private static int AddCell(List<TextPiece> pieces, IReadOnlyList<TextPiece> cell, Alignment alignment, int width, int owed)
    {
        int rest = width - cell.Sum(piece => CellWidth.Measure(piece.Text));
        int before = alignment switch { Alignment.Right => rest, Alignment.Center => rest / 2, _ => 0 };
        if (owed + before > 0) pieces.Add(new TextPiece(new string(' ', owed + before)));
        pieces.AddRange(cell);
        return rest - before;
    }

    private static int AddSeparator(List<TextPiece> pieces, int owed, Composition composition)
    {
        pieces.Add(new TextPiece(new string(' ', owed + 1)));
        pieces.Add(new TextPiece(composition.Glyphs.Vertical, composition.Style(Role.TableRule)));
        return 1;
    }

    private static void SetRule(int[] widths, Composition composition)
    {
        string line = composition.Glyphs.Horizontal;
        string crossing = line + composition.Glyphs.Cross + line;
        string rule = string.Join(crossing, widths.Select(width => string.Concat(Enumerable.Repeat(line, width))));
        composition.Galley.Draw([new Run(rule, composition.Style(Role.TableRule))]);
    }
}
