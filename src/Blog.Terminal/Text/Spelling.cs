namespace Blog.Terminal.Text;

/// <summary>How far two words are from each other, for a "did you mean".</summary>
public static class Spelling
{
    private const int LongestWord = 64;

    /// <summary>
    /// The letters to be inserted, left out, replaced or swapped with a neighbour until one word is the other (optimal string
    /// alignment), whatever their case.
    /// </summary>
    /// <returns>The distance, or <paramref name="most"/> + 1 when it is greater than that.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > LongestWord || b.Length > LongestWord) return most + 1;

        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        Span<int> older = rows[..(b.Length + 1)];
        Span<int> before = rows.Slice(LongestWord + 1, b.Length + 1);
        Span<int> row = rows.Slice(2 * (LongestWord + 1), b.Length + 1);
        for (int j = 0; j <= b.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            Span<int> spare = older;
            older = before;
            before = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = before[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(before[j], row[j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                if (isSwap) row[j] = Math.Min(row[j], older[j - 2] + 1);
            }
        }

        return Math.Min(row[b.Length], most + 1);
    }

    /// <summary>The name that somebody who typed <paramref name="word"/> most likely meant, or null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> names)
    {
        int most = word.Length switch { < 3 => 0, < 6 => 1, _ => 2 };
        string? nearest = null;
        foreach (string name in names)
        {
            int distance = Distance(word, name, most);
            if (distance > most) continue;
            (nearest, most) = (name, distance - 1);
            if (most < 0) break;
        }

        return nearest;
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
