using static Blog.Terminal.Text.Bidi.BidiClass;

namespace Blog.Terminal.Text.Bidi;

/// <summary>Classes that the rules of UAX 9 name together.</summary>
internal static class BidiClasses
{
    /// <summary>LRI, RLI, FSI (BD8).</summary>
    public static bool OpensIsolate(this BidiClass c) => c is LRI or RLI or FSI;

    /// <summary>What rule X9 takes out of the text.</summary>
    public static bool IsRemoved(this BidiClass c) => c is LRE or LRO or RLE or RLO or PDF or BN;

    /// <summary>Neutrals and isolate formatting: NI in rules N1 and N2.</summary>
    public static bool IsNeutral(this BidiClass c) => c is B or S or WS or ON or PDI || c.OpensIsolate();

    /// <summary>The direction that a class counts as among neutrals, numbers being right-to-left (rules N0 and N1), or null.</summary>
    public static BidiClass? Strong(this BidiClass c) => c switch { L => L, R or AL or EN or AN => R, _ => null };

    /// <summary>The direction of a level: even ones are left-to-right.</summary>
    public static BidiClass Direction(byte level) => (level & 1) == 0 ? L : R;

    /// <summary>For each isolate initiator the place of its PDI and the other way round; the length of the text, or -1, where there is none (BD9).</summary>
    public static int[] Partners(ReadOnlySpan<BidiClass> classes)
    {
        int[] partners = new int[classes.Length];
        Stack<int> open = [];
        for (int i = 0; i < classes.Length; i++)
        {
            partners[i] = classes[i].OpensIsolate() ? classes.Length : -1;
            if (classes[i] == B) open.Clear();
            else if (classes[i].OpensIsolate()) open.Push(i);
            else if (classes[i] == PDI && open.TryPop(out int opener)) (partners[i], partners[opener]) = (opener, i);
        }

        return partners;
    }

    /// <summary>The level of a paragraph by its first strong character outside isolates (rules P2 and P3).</summary>
    public static byte BaseLevel(ReadOnlySpan<BidiClass> classes)
    {
        int[] partners = Partners(classes);
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is L) return 0;
            if (classes[i] is R or AL) return 1;
            if (classes[i].OpensIsolate()) i = partners[i];
        }

        return 0;
    }
}
