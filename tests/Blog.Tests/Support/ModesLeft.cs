using System.Text.RegularExpressions;

namespace Blog.Tests.Support;

/// <summary>Reads from what a program sent how it left the terminal.</summary>
internal static partial class ModesLeft
{
    /// <summary>Modes that are on before any program: wrapping at the margin, and the visible cursor.</summary>
    private static readonly int[] UsuallyOn = [7, 25];

    /// <returns>The private modes (DECSET) that are not as usual, in order.</returns>
    internal static int[] Of(string output)
    {
        SortedSet<int> changed = [];
        foreach (Match match in Change().Matches(output))
        {
            foreach (int mode in match.Groups[1].Value.Split(';').Select(int.Parse))
            {
                bool isUsual = UsuallyOn.Contains(mode) == (match.Groups[2].Value == "h");
                if (isUsual) changed.Remove(mode);
                else changed.Add(mode);
            }
        }

        return [.. changed];
    }

    [GeneratedRegex(@"\e\[\?([0-9;]+)([hl])")]
    private static partial Regex Change();
}
