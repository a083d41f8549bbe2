using System.Text;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>
/// A screen as text with its attributes told beside it, for the message of a red test:
/// <code>
/// ┌──────┐
/// │a link│ 2-5 Underline https://example.org/
/// └──────┘
/// </code>
/// </summary>
public static class CellPicture
{
    public static string Of(CellBuffer cells)
    {
        StringBuilder picture = new();
        string edge = new('─', cells.Size.Width);
        picture.Append('┌').Append(edge).Append("┐\n");
        for (int y = 0; y < cells.Size.Height; y++)
        {
            picture.Append('│');
            foreach (Cell cell in cells.Row(y)) picture.Append(cell.Text);
            picture.Append('│').AppendJoin(';', Runs(cells, y)).Append('\n');
        }

        return picture.Append('└').Append(edge).Append('┘').ToString();
    }

    private static IEnumerable<string> Runs(CellBuffer cells, int y)
    {
        int start = 0;
        for (int x = 1; x <= cells.Size.Width; x++)
        {
            Cell first = cells[new Position(start, y)];
            if (x < cells.Size.Width && cells[new Position(x, y)] is { } cell && cell.Style == first.Style && cell.Link == first.Link) continue;
            if (first.Style != Style.Plain || first.Link is not null) yield return $" {start}-{x - 1}{Describe(first)}";
            start = x;
        }
    }

    private static string Describe(Cell cell)
    {
        Style style = cell.Style;
        string attributes = style.Attributes == TextAttributes.None ? "" : $" {style.Attributes}";
        string foreground = style.Foreground == Color.Default ? "" : $" {style.Foreground}";
        string background = style.Background == Color.Default ? "" : $" on {style.Background}";
        return attributes + foreground + background + (cell.Link is null ? "" : " " + cell.Link);
    }
}
