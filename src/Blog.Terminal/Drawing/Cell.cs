using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>
/// One grid position. A cluster two cells wide is a cell with <see cref="Width"/> 2 followed by its <see cref="Continuation"/>,
/// an empty cell of width 0 in the same style; the one never stands without the other.
/// </summary>
public readonly record struct Cell(string Text, byte Width, Style Style = default, string? Link = null)
{
    public static Cell Blank { get; } = new(" ", 1);

    public bool IsContinuation => Width == 0;

    public Cell Continuation => this with { Text = "", Width = 0 };

    public override string ToString() => $"'{Text}' of {Width} in {Style}{(Link is null ? "" : $" to {Link}")}";
}
