using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.App;

/// <summary>What stands in a window that nothing can be read in.</summary>
internal static class TooSmall
{
    internal const int LeastWidth = 20, LeastHeight = 5;

    internal static bool Applies(Size window) => window.Width < LeastWidth || window.Height < LeastHeight;

    internal static void Draw(CellBuffer cells, Surroundings surroundings)
    {
        string[] lines = [$"Needs {LeastWidth}x{LeastHeight},", $"has {surroundings.Window}.", "q quits."];
        for (int y = 0; y < lines.Length; y++) cells.Draw(new Position(0, y), lines[y], surroundings.Theme[Role.Message]);
    }
}
