using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Lets the terminal move what stands in an area.</summary>
internal static class ScrollWriter
{
    /// <param name="hasMarginMode">Mode 69 is set already.</param>
    /// <param name="ground">What comes in on the other side.</param>
    public static void Write(Pen pen, ScrollMove move, Size screen, bool hasMarginMode, Style ground)
    {
        (Rect area, int rows) = move;
        bool fromTopToBottom = area.Height == screen.Height;
        bool fromSideToSide = area.Width == screen.Width;
        if (pen.Style != ground || pen.Link is not null) pen.Use(ground, null);

        // DECSTBM and DECSLRM (VT510 manual, xterm's ctlseqs): rows and columns from 1. DECSLRM is only heard in mode 69 (DECLRMM);
        // else the same bytes save the cursor.
        if (!fromTopToBottom) Range(pen, area.Y, area.Bottom, screen.Height, 'r');
        if (!fromSideToSide && !hasMarginMode) pen.Send("\e[?69h"u8);
        if (!fromSideToSide) Range(pen, area.X, area.Right, screen.Width, 's');

        // SU and SD (ECMA-48 8.3.147, 8.3.113) move all between the margins, wherever the cursor is.
        ByteSink sink = pen.Send("\e["u8);
        if (Math.Abs(rows) != 1) sink.Add(Math.Abs(rows));
        sink.Add((byte)(rows > 0 ? 'S' : 'T'));

        // Margins never outlast the move. Taking them away takes the cursor home.
        if (!fromTopToBottom) pen.Send("\e[r"u8);
        if (!fromSideToSide) pen.Send("\e[s"u8);
        if (!fromTopToBottom || !fromSideToSide) pen.ComesTo(default);
    }

    /// <summary>CSI, first and last from 1 where they are not the edges, and a final byte.</summary>
    private static void Range(Pen pen, int first, int end, int size, char final)
    {
        ByteSink sink = pen.Send("\e["u8);
        if (first > 0) sink.Add(first + 1);
        if (end < size) sink.Add((byte)';').Add(end);
        sink.Add((byte)final);
    }
}
