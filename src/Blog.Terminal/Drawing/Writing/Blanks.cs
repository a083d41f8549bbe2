using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>Cells on which only the ground is seen. Many styles look the same there, and the cheapest is sent.</summary>
internal static class Blanks
{
    /// <summary>What is seen of an attribute on a blank: a line through or under it, or the foreground as its ground.</summary>
    private const TextAttributes Seen = TextAttributes.Underline | TextAttributes.Strikethrough | TextAttributes.Reverse;

    public static bool IsBlank(in Cell cell) => cell.Width == 1 && cell.Text == " ";

    /// <summary>The simplest style in which a blank looks as it does in this one.</summary>
    public static Style Look(Style style) => (style.Attributes & Seen) == 0 ? new Style(default, style.Background) : style;

    /// <summary>True when the terminal may leave such a cell by erasing, with <see cref="Look"/> taken already.</summary>
    /// <param name="takesBackground">The terminal erases to the background of the moment; else only its own ground can be relied on.</param>
    public static bool IsErasable(in Cell cell, bool takesBackground) =>
        IsBlank(cell) && cell.Link is null && IsGround(cell.Style) && (takesBackground || cell.Style.Background == Color.Default);

    /// <summary>True for a style of nothing but a background.</summary>
    public static bool IsGround(Style style) => style == new Style(default, style.Background);
}
