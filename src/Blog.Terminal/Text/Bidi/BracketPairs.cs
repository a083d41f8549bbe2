using static Blog.Terminal.Text.Bidi.BidiClass;

namespace Blog.Terminal.Text.Bidi;

/// <summary>Brackets take the direction of what they enclose, or of what stands before: rule N0 of UAX 9.</summary>
internal static class BracketPairs
{
    private const int MaxOpen = 63;

    public static void Resolve(BidiSequence sequence, ReadOnlySpan<int> codePoints)
    {
        List<(int Open, int Close)> pairs = Find(sequence, codePoints);
        pairs.Sort();
        foreach ((int open, int close) in pairs)
        {
            if (DirectionOf(sequence, open, close) is not { } direction) continue;
            Set(sequence, open, direction);
            Set(sequence, close, direction);
        }
    }

    /// <summary>BD16.</summary>
    private static List<(int Open, int Close)> Find(BidiSequence sequence, ReadOnlySpan<int> codePoints)
    {
        List<(int Open, int Close)> pairs = [];
        List<(char Closing, int At)> open = [];
        for (int i = 0; i < sequence.Types.Length; i++)
        {
            if (sequence.Types[i] != ON) continue;
            if (!BidiMirrorTable.IsBracket(codePoints[sequence.PlaceOf(i)], out char bracket, out char partner, out bool opens)) continue;
            if (opens)
            {
                if (open.Count == MaxOpen) return [];
                open.Add((partner, i));
                continue;
            }

            int match = open.FindLastIndex(other => other.Closing == bracket);
            if (match < 0) continue;
            pairs.Add((open[match].At, i));
            open.RemoveRange(match, open.Count - match);
        }

        return pairs;
    }

    private static BidiClass? DirectionOf(BidiSequence sequence, int open, int close)
    {
        BidiClass[] types = sequence.Types;
        bool opposite = false;
        for (int i = open + 1; i < close; i++)
        {
            if (types[i].Strong() is not { } strong) continue;
            if (strong == sequence.Embedding) return strong;
            opposite = true;
        }

        if (!opposite) return null;
        for (int i = open - 1; i >= 0; i--)
        {
            if (types[i].Strong() is { } strong) return strong;
        }

        return sequence.Start;
    }

    /// <summary>Marks on a bracket go with it.</summary>
    private static void Set(BidiSequence sequence, int bracket, BidiClass direction)
    {
        sequence.Types[bracket] = direction;
        for (int i = bracket + 1; i < sequence.Marks.Length && sequence.Marks[i]; i++) sequence.Types[i] = direction;
    }
}
