using static Blog.Terminal.Text.Bidi.BidiClass;

namespace Blog.Terminal.Text.Bidi;

/// <summary>The embedding level of every character of a line: even is left-to-right, odd is right-to-left (UAX 9, for Unicode 15.0).</summary>
internal static class BidiLevels
{
    /// <param name="classes">One a code point.</param>
    /// <param name="codePoints">The code points, or empty where brackets are not to be paired.</param>
    /// <param name="baseLevel">0 for a paragraph that is read left-to-right, 1 for right-to-left.</param>
    public static byte[] Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> codePoints, byte baseLevel)
    {
        byte[] levels = new byte[classes.Length];
        var types = new BidiClass[classes.Length];
        new ExplicitLevels(classes, baseLevel).Assign(types, levels);
        foreach (BidiSequence sequence in IsolatingRuns.Of(classes, types, levels, baseLevel)) sequence.Resolve(codePoints, levels);
        for (int i = 0; i < levels.Length; i++)
        {
            // Not seen, so it goes with what is before it.
            if (classes[i].IsRemoved()) levels[i] = i == 0 ? baseLevel : levels[i - 1];
        }

        ResetSpaces(classes, baseLevel, levels);
        return levels;
    }

    /// <summary>The order in which characters of these levels stand from left to right (rule L2).</summary>
    public static int[] Order(ReadOnlySpan<byte> levels)
    {
        int[] order = new int[levels.Length];
        int highest = 0;
        int lowestOdd = int.MaxValue;
        for (int i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) == 1) lowestOdd = Math.Min(lowestOdd, levels[i]);
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (int start = 0; start < levels.Length; start++)
            {
                int end = start;
                while (end < levels.Length && levels[end] >= level) end++;
                order.AsSpan(start..end).Reverse();
                start = end;
            }
        }

        return order;
    }

    /// <summary>Separators, and spaces before them and at the line's end, have the level of the paragraph (rule L1).</summary>
    private static void ResetSpaces(ReadOnlySpan<BidiClass> classes, byte baseLevel, Span<byte> levels)
    {
        int start = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass c = classes[i];
            if (c is B or S) levels[start..(i + 1)].Fill(baseLevel);
            if (c is not (WS or PDI) && !c.OpensIsolate() && !c.IsRemoved()) start = i + 1;
        }

        levels[start..].Fill(baseLevel);
    }
}
