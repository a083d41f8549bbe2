namespace Blog.Terminal.Drawing;

/// <summary>
/// The memory of the last frames, for the next ones. A frame of a large window is some hundred kilobytes, drawn for every key: left
/// to the garbage collector, that is most of the memory of a reader.
/// </summary>
internal static class SpareCells
{
    private static readonly Cell[]?[] Spare = new Cell[2][];

    /// <summary>An array of exactly so many cells, with anything in them.</summary>
    internal static Cell[] Take(int length)
    {
        for (int i = 0; i < Spare.Length; i++)
        {
            if (Interlocked.Exchange(ref Spare[i], null) is { } cells && cells.Length == length) return cells;
        }

        return new Cell[length];
    }

    internal static void Give(Cell[] cells)
    {
        for (int i = 0; i < Spare.Length; i++)
        {
            if (Interlocked.CompareExchange(ref Spare[i], cells, null) is null) return;
        }
    }
}
