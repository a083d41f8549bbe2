namespace Blog.Terminal.Text.Bidi;

/// <summary>Cuts a text into isolating run sequences: rule X10 of UAX 9.</summary>
internal static class IsolatingRuns
{
    /// <param name="classes">As they were in the text.</param>
    /// <param name="types">With overrides applied.</param>
    public static List<BidiSequence> Of(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<BidiClass> types, ReadOnlySpan<byte> levels, byte baseLevel)
    {
        int[] visible = Visible(classes);
        List<Range> runs = Runs(visible, levels);
        int[] partners = BidiClasses.Partners(classes);
        Dictionary<int, int> runAt = [];
        for (int i = 0; i < runs.Count; i++) runAt[visible[runs[i].Start.Value]] = i;

        List<BidiSequence> sequences = [];
        for (int first = 0; first < runs.Count; first++)
        {
            int start = visible[runs[first].Start.Value];
            if (classes[start] == BidiClass.PDI && partners[start] >= 0) continue; // Goes on from its initiator.

            List<int> places = [];
            int run = first;
            bool open;
            while (true)
            {
                places.AddRange(visible[runs[run]]);
                open = classes[places[^1]].OpensIsolate();
                if (!open || !runAt.TryGetValue(partners[places[^1]], out int next)) break;
                run = next;
            }

            int after = runs[run].End.Value;
            byte left = runs[first].Start.Value == 0 ? baseLevel : levels[visible[runs[first].Start.Value - 1]];
            byte right = open || after == visible.Length ? baseLevel : levels[visible[after]];
            sequences.Add(new BidiSequence([.. places], types, levels[start], left, right));
        }

        return sequences;
    }

    private static int[] Visible(ReadOnlySpan<BidiClass> classes)
    {
        List<int> visible = new(classes.Length);
        for (int i = 0; i < classes.Length; i++)
        {
            if (!classes[i].IsRemoved()) visible.Add(i);
        }

        return [.. visible];
    }

    /// <summary>Stretches of one level (BD7).</summary>
    private static List<Range> Runs(ReadOnlySpan<int> visible, ReadOnlySpan<byte> levels)
    {
        List<Range> runs = [];
        for (int start = 0; start < visible.Length;)
        {
            int end = start + 1;
            while (end < visible.Length && levels[visible[end]] == levels[visible[start]]) end++;
            runs.Add(start..end);
            start = end;
        }

        return runs;
    }
}
