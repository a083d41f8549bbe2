using Blog.Terminal.Text;

namespace Blog.Articles.Tables;

/// <summary>Column widths by content, as a browser finds them (CSS 2.1, 17.5.2.2): none narrower than its longest word, none wider than its text on one line.</summary>
internal static class ColumnWidths
{
    /// <summary>A word longer than this (an address, as a rule) may be broken where all the words do not fit.</summary>
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
                least[i] = Math.Max(least[i], word);
                most[i] = Math.Max(most[i], line);
            }
        }

        return Distribute([.. least], most, available) ?? Distribute([.. least.Select(word => Math.Min(word, LongestWord))], most, available);
    }

    /// <summary>
    /// Each column gets its least, and of what is left a share by how much more it could use. But a narrow column is never broken for the sake of a wide one: what fits
    /// whole into an even share stays whole.
    /// </summary>
    public static int[]? Distribute(int[] least, int[] most, int available)
    {
        for (int i = 0; i < least.Length; i++) (least[i], most[i]) = (Math.Max(1, least[i]), Math.Max(1, most[i]));
        if (most.Sum() <= available) return most;

        int rest = available - least.Sum();
        if (rest < 0) return null;

        rest -= KeepWhole(least, most, available);

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

    /// <summary>Raises the least of columns that fit whole into an even share of the width, smallest first, and returns the cells spent.</summary>
    private static int KeepWhole(int[] least, int[] most, int available)
    {
        int spent = 0, left = available, columns = least.Length, rest = available - least.Sum();
        foreach (int i in Enumerable.Range(0, least.Length).OrderBy(i => most[i]))
        {
            int more = most[i] - least[i];
            if (most[i] > left / columns || spent + more > rest) break;
            (least[i], spent) = (most[i], spent + more);
            left -= most[i];
            columns--;
        }

        return spent;
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
