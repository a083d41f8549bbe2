using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Decides where erasing is cheaper than writing blanks, and whether the ground comes out right.</summary>
internal sealed class Eraser(Pen pen)
{
    /// <summary>The terminal erases to the background of the moment, and that is known.</summary>
    public bool TakesBackground { get; set; }

    /// <summary>True for a cell that erasing can leave.</summary>
    public bool CanLeave(in Cell cell) => Blanks.IsErasable(cell, TakesBackground);

    /// <summary>The column from which a row is to be nothing but one ground; its length when there is none.</summary>
    public int TailOf(ReadOnlySpan<Cell> row)
    {
        int tail = row.Length;
        while (tail > 0 && CanLeave(row[tail - 1]) && row[tail - 1] == row[^1]) tail--;
        return tail;
    }

    /// <summary>The bytes of EL, and of a change of style before it.</summary>
    public int RestCost(Style ground) => 3 + StyleCost(ground);

    /// <summary>The bytes of ECH, and of the move over what was erased.</summary>
    public int RunCost(Style ground, int cells) => 2 * (cells < 10 ? 4 : cells < 100 ? 5 : 6) + StyleCost(ground);

    public void EraseRest(Style ground, bool withRowsBelow)
    {
        Prepare(ground);
        if (withRowsBelow) pen.EraseBelow();
        else pen.EraseRow();
    }

    public void EraseRun(Style ground, int cells)
    {
        Prepare(ground);
        pen.Erase(cells);
    }

    private int StyleCost(Style ground) => pen.CanErase(ground) ? 0 : 3;

    private void Prepare(Style ground)
    {
        if (!pen.CanErase(ground)) pen.Use(ground, null);
    }
}
