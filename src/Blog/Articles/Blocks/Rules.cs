using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>Horizontal rules.</summary>
internal static class Rules
{
    /// <summary>A rule as wide as the longest of the lines above it.</summary>
    public static void Under(IReadOnlyList<BrokenLine> lines, string sign, Composition composition)
    {
        int width = lines.Max(line => line.Pieces.Sum(piece => CellWidth.Measure(piece.Text)));
        composition.Galley.Draw([Of(sign, width, composition.Style(Role.HeadingRule))]);
    }

    /// <param name="sign">A sign one cell wide.</param>
    public static Run Of(string sign, int width, Style style) =>
        new(sign.Length == 1 ? new string(sign[0], Math.Max(0, width)) : string.Concat(Enumerable.Repeat(sign, Math.Max(0, width))), style);
}
