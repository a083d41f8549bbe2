namespace Blog.Terminal.Drawing;

/// <summary>A grid of cells that clips what is drawn and never splits a wide cluster.</summary>
public sealed class CellBuffer(Size size)
{
    public Size Size { get; } = size;
}
