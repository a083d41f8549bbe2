using System.Text;

namespace Blog.Terminal.Text;

public static partial class SafeText
{
    private static string BoundClusters(string text)
    {
        StringBuilder? bounded = null;
        int at = 0, copied = 0;
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(text))
        {
            if (cluster.Length > MaxMarks)
            {
                string bound = Bound(cluster);
                if (!cluster.SequenceEqual(bound))
                {
                    bounded ??= new StringBuilder(text.Length);
                    bounded.Append(text, copied, at - copied).Append(bound);
                    copied = at + cluster.Length;
                }
            }

            at += cluster.Length;
        }

        return bounded is null ? text : bounded.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// A cluster without the marks that are too many. What grows without marks (chains of joined emoji, of jamo, of conjuncts) is
    /// replaced whole: cut in two, its parts could join other neighbours.
    /// </summary>
    private static string Bound(ReadOnlySpan<char> cluster)
    {
        var kept = new StringBuilder(MaxClusterLength);
        int marks = 0;
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            marks = WidthTable.Of(rune.Value).Width == 0 ? marks + 1 : 0;
            if (marks > MaxMarks) continue;
            kept.Append(rune);
            if (kept.Length > MaxClusterLength) return Unprintable;
        }

        return kept.ToString();
    }
}
