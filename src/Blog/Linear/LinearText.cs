using System.Text;
using Blog.Terminal.Text;

namespace Blog.Linear;

/// <summary>Text as lines of a width, without anything that would move a cursor or colour a word.</summary>
internal static class LinearText
{
    /// <summary>Breaks at blanks; a word that is wider than the width stands alone.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string word in SafeText.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int cells = CellWidth.Measure(word);
            if (used > 0 && used + 1 + cells > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0) line.Append(' ');
            used += (used > 0 ? 1 : 0) + cells;
            line.Append(word);
        }

        if (used > 0) yield return line.ToString();
    }

    public static IEnumerable<string> Lines(Passage passage, int width) =>
        passage.Lines.SelectMany(line => line.IsVerbatim ? [SafeText.Clean(line.Text)] : Wrap(line.Text, width));
}
