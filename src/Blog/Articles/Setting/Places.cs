using System.Collections.Immutable;

namespace Blog.Articles.Setting;

/// <summary>Gives every row the place by which a reader's position is kept: a row of text its first character's, a drawn row a free one near by.</summary>
internal static class Places
{
    /// <param name="headRows">The rows above the body: they get the places before 0.</param>
    /// <param name="breaks">Rows at which the source goes back or jumps, such as the first row of each note; places increase between them.</param>
    public static ImmutableArray<ArticleLine> Settle(IReadOnlyList<Row> rows, int headRows, IReadOnlyList<int> breaks)
    {
        int[] places = [.. rows.Select(row => row.Source)];
        HashSet<int> taken = new(rows.Count);
        int start = headRows;
        foreach (int end in breaks.Append(rows.Count))
        {
            Settle(rows, places, start, end, taken);
            start = end;
        }

        // A row that is drawn above the first character of a file has a place before 0 as well.
        int body = headRows < rows.Count ? Math.Min(0, places[headRows]) : 0;
        for (int i = 0; i < headRows; i++) places[i] = body + i - headRows;
        return [.. rows.Select((row, i) => new ArticleLine(row.Content, places[i], row.Extent with { IsDrawn = row.IsDrawn }))];
    }

    private static void Settle(IReadOnlyList<Row> rows, int[] places, int start, int end, HashSet<int> taken)
    {
        // From the bottom: a drawn row steps back before the row of text that has its place.
        for (int i = end - 2; i >= start; i--)
        {
            if (rows[i].IsDrawn) places[i] = Math.Min(places[i], places[i + 1] - 1);
        }

        // From the top: what still does not increase, or is taken by another part, steps forward.
        for (int i = start; i < end; i++)
        {
            if (i > start) places[i] = Math.Max(places[i], places[i - 1] + 1);
            while (!taken.Add(places[i])) places[i]++;
        }
    }
}
