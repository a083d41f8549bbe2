using System.Collections.Immutable;
using Blog.Terminal.Text;

namespace Blog.Screens;

/// <summary>Lays a style over a part of a line.</summary>
internal static class LineMarks
{
    /// <param name="column">The first cell of the part.</param>
    /// <param name="width">In cells.</param>
    internal static Line Over(Line line, int column, int width, Style style)
    {
        var runs = ImmutableArray.CreateBuilder<Run>(line.Runs.Length + 2);
        int at = 0;
        foreach (Run run in line.Runs)
        {
            int cells = CellWidth.Measure(run.Text);
            int start = CellWidth.LengthWithin(run.Text, Math.Clamp(column - at, 0, cells), out _);
            int end = CellWidth.LengthWithin(run.Text, Math.Clamp(column + width - at, 0, cells), out _);
            at += cells;
            if (start >= end)
            {
                runs.Add(run);
                continue;
            }

            if (start > 0) runs.Add(run with { Text = run.Text[..start] });
            runs.Add(run with { Text = run.Text[start..end], Style = style.Over(run.Style) });
            if (end < run.Text.Length) runs.Add(run with { Text = run.Text[end..] });
        }

        return line with { Runs = runs.ToImmutable() };
    }
}
