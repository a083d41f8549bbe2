using Blog.Terminal.Text;

namespace Blog.Articles.Tables;

/// <summary>Column widths by content, as a browser finds them (CSS 2.1, 17.5.2.2): none narrower than its longest word, none wider than its text on one line.</summary>
internal static class ColumnWidths
{
    /// <summary>A word longer than this (an address, as a rule) may be broken.</summary>
    private const int LongestWord = 24;

    /// <summary>The width of each column, or null where the longest words do not fit beside each other.</summary>
    /// <param name="available">The cells for all columns together, separators not counted.</param>
    public static int[]? Fit(Grid grid, int available)
    {
        int[] least = new int[grid.Columns], most = new int[grid.Columns];
        foreach (IReadOnlyList<IReadOnlyList<TextPiece>> row in grid.AllRows)
        {
            for (int i = 0; i < grid.Columns; i++)
            {
                (int word, int line) = Measure(row[i]);
                least[i] = Math.Max(least[i], Math.Min(word, LongestWord));
                most[i] = Math.Max(most[i], line);
            }
        }

        return Distribute(least, most, available);
    }

    /// <summary>Each column gets its least, and of what is left a share by how much more it could use.</summary>
    public static int[]? Distribute(int[] least, int[] most, int available)
    {
        for (int i = 0; i < least.Length; i++) (least[i], most[i]) = (Math.Max(1, least[i]), Math.Max(1, most[i]));
        if (most.Sum() <= available) return most;

        int rest = available - least.Sum();
        if (rest < 0) return null;

        int wanted = most.Sum() - least.Sum();
        int[] widths = [.. least.Select((width, i) => width + (int)((long)rest * (most[i] - width) / wanted))];
        int left = available - widths.Sum();
        for (int i = 0; left > 0; i = (i + 1) % widths.Length)
        {
            if (widths[i] >= most[i]) continue;
            widths[i]++;
            left--;
        }

        return widths;
    }

    private static (int Word, int Line) Measure(IReadOnlyList<TextPiece> cell)
    {
        int word = 0, line = 0, longestWord = 0, longestLine = 0;
        foreach (TextPiece piece in cell)
        {
            ReadOnlySpan<char> text = piece.Text;
            while (!text.IsEmpty)
            {
                int end = text.IndexOfAny(' ', '\n');
                int cells = CellWidth.Measure(end < 0 ? text : text[..end]);
                (word, line) = (word + cells, line + cells);
                (longestWord, longestLine) = (Math.Max(longestWord, word), Math.Max(longestLine, line));
                if (end < 0) break;
                (word, line) = (0, text[end] == '\n' ? 0 : line + 1);
                text = text[(end + 1)..];
            }
        }

        return (longestWord, longestLine);
    }
}
