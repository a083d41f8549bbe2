using System.Buffers;
using Blog.Terminal.Text;

namespace Blog.Articles.Code;

/// <summary>Part of a line of code that stands in one row: a range of characters, and the cells by which the row is set in.</summary>
internal readonly record struct CodeRow(int Start, int End, int Indent, bool IsBroken);

/// <summary>Divides a long line of code into rows.</summary>
internal static class CodeRows
{
    private static readonly SearchValues<char> GoodBreaks = SearchValues.Create(" ,;(){}[]|/:=");

    /// <summary>
    /// The rows of a line, each within the width together with the mark that a broken row ends with. Rows after the first are set in as the line is. A break comes
    /// after a space or a punctuation mark where there is one in the last third of a row.
    /// </summary>
    public static IEnumerable<CodeRow> Wrap(string line, int width, int markWidth)
    {
        int cells = CellWidth.Measure(line);
        if (cells <= width)
        {
            yield return new CodeRow(0, line.Length, 0, IsBroken: false);
            yield break;
        }

        int hanging = Math.Min(line.Length - line.AsSpan().TrimStart(' ').Length + 2, width / 3);
        int start = 0, indent = 0;
        while (cells > width - indent)
        {
            int end = Fit(line, start, width - indent - markWidth, out int taken);
            yield return new CodeRow(start, end, indent, IsBroken: true);
            start = end;
            cells -= taken;
            indent = hanging;
        }

        yield return new CodeRow(start, line.Length, indent, IsBroken: false);
    }

    /// <summary>The part of a line that is seen when the code is scrolled sideways, with the ends that are cut off.</summary>
    /// <param name="offset">How many cells are scrolled away.</param>
    public static CodeRow Cut(string line, int offset, int width, int markWidth)
    {
        int start = Skip(line, offset);
        if (CellWidth.Measure(line.AsSpan(start)) <= width) return new CodeRow(start, line.Length, 0, IsBroken: false);
        return new CodeRow(start, start + Cells(line.AsSpan(start), width - markWidth, out _), 0, IsBroken: true);
    }

    private static int Fit(string line, int start, int width, out int taken)
    {
        int length = Cells(line.AsSpan(start), width, out taken);
        int preferred = line.AsSpan(start, length).LastIndexOfAny(GoodBreaks) + 1;
        if (preferred > length * 2 / 3)
        {
            taken = CellWidth.Measure(line.AsSpan(start, preferred));
            length = preferred;
        }

        return start + length;
    }

    private static int Skip(string line, int cells)
    {
        int length = 0, passed = 0;
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(line))
        {
            if (passed >= cells) break;
            passed += CellWidth.Of(cluster);
            length += cluster.Length;
        }

        return length;
    }

    /// <summary>The characters that fill at most a number of cells, at least one cluster.</summary>
    private static int Cells(ReadOnlySpan<char> text, int width, out int taken)
    {
        int length = 0;
        taken = 0;
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(text))
        {
            int cells = CellWidth.Of(cluster);
            if (length > 0 && taken + cells > width) break;
            taken += cells;
            length += cluster.Length;
        }

        return length;
    }
}
