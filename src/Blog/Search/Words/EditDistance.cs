namespace Blog.Search.Words;

/// <summary>How many letters must be changed, added, left out or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>True when one edit or none makes <paramref name="other"/> of the word.</summary>
    /// <param name="asPrefix">True when a beginning of <paramref name="other"/> is enough.</param>
    public static bool IsWithinOne(ReadOnlySpan<char> word, ReadOnlySpan<char> other, bool asPrefix = false)
    {
        int common = word.CommonPrefixLength(other);
        ReadOnlySpan<char> left = word[common..];
        ReadOnlySpan<char> right = other[common..];
        if (left.IsEmpty) return asPrefix || right.Length <= 1;
        if (Fits(left[1..], right, asPrefix)) return true;
        if (right.IsEmpty) return false;
        if (Fits(left[1..], right[1..], asPrefix) || Fits(left, right[1..], asPrefix)) return true;
        return left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && Fits(left[2..], right[2..], asPrefix);
    }

    /// <summary>The distance, or <paramref name="most"/> + 1 when it is greater than that.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        int width = b.Length + 1;
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = rows[..width], previous = rows.Slice(width, width), current = rows[(2 * width)..];
        for (int j = 0; j < width; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j < width; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                best = Math.Min(best, distance);
            }

            if (best > most) return most + 1;
            Span<int> free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(previous[b.Length], most + 1);
    }

    private static bool Fits(ReadOnlySpan<char> word, ReadOnlySpan<char> other, bool asPrefix) =>
        asPrefix ? other.StartsWith(word) : other.SequenceEqual(word);
}
