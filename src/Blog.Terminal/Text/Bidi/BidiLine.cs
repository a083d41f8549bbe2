using System.Text;

namespace Blog.Terminal.Text.Bidi;

/// <summary>Puts a line into the order in which it is seen, for terminals that show characters in the order in which they come.</summary>
/// <remarks>
/// Clusters stay whole, and brackets on a right-to-left stretch are turned round (rule L4). Letters are not joined: that is the
/// terminal's business. Whoever calls this has to know that the terminal reorders nothing itself, or the line is turned twice.
/// Each line is taken by itself, in the direction of its paragraph.
/// </remarks>
public static class BidiLine
{
    private const char FirstRightToLeft = '\u0590';

    private readonly record struct Cluster(int Run, int Start, int Length, byte Level);

    /// <summary>The runs from left to right; the direction stays, as it says at which edge the line stands. The same line where nothing moves.</summary>
    public static Line Reorder(Line line)
    {
        bool plain = true;
        foreach (Run run in line.Runs) plain &= !run.Text.AsSpan().ContainsAnyInRange(FirstRightToLeft, char.MaxValue);
        if (plain && line.Direction == TextDirection.LeftToRight) return line;

        Cluster[] clusters = Clusters(line);
        if (!Array.Exists(clusters, cluster => (cluster.Level & 1) == 1)) return line;

        int[] order = BidiLevels.Order(Array.ConvertAll(clusters, cluster => cluster.Level));
        return new Line([.. Runs(line, Array.ConvertAll(order, i => clusters[i]))], line.Direction);
    }

    private static Cluster[] Clusters(Line line)
    {
        string text = line.PlainText;
        byte[] levels = Levels(text, line.Direction);
        List<Cluster> clusters = new(text.Length);
        int at = 0;
        for (int run = 0; run < line.Runs.Length; run++)
        {
            int start = 0;
            foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(line.Runs[run].Text))
            {
                clusters.Add(new Cluster(run, start, cluster.Length, levels[at + start]));
                start += cluster.Length;
            }

            at += start;
        }

        return [.. clusters];
    }

    /// <summary>One level for each UTF-16 unit.</summary>
    private static byte[] Levels(string text, TextDirection direction)
    {
        List<int> codePoints = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) codePoints.Add(rune.Value);
        int[] all = [.. codePoints];
        byte[] levels = BidiLevels.Resolve(Array.ConvertAll(all, BidiClassTable.Of), all, (byte)(direction == TextDirection.RightToLeft ? 1 : 0));

        byte[] units = new byte[text.Length];
        int at = 0;
        for (int i = 0; i < all.Length; i++)
        {
            int length = all[i] > char.MaxValue ? 2 : 1;
            units.AsSpan(at, length).Fill(levels[i]);
            at += length;
        }

        return units;
    }

    private static IEnumerable<Run> Runs(Line line, Cluster[] clusters)
    {
        StringBuilder text = new();
        for (int i = 0; i < clusters.Length; i++)
        {
            Run run = line.Runs[clusters[i].Run];
            int start = text.Length;
            text.Append(run.Text, clusters[i].Start, clusters[i].Length);
            if ((clusters[i].Level & 1) == 1) text[start] = BidiMirrorTable.Of(text[start]);
            if (i + 1 < clusters.Length && clusters[i + 1].Run == clusters[i].Run) continue;

            yield return run with { Text = text.ToString() };
            text.Clear();
        }
    }
}
