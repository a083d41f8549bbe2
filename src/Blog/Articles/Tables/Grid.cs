using Blog.Articles.Setting;
using Blog.Terminal.Text;

namespace Blog.Articles.Tables;

/// <summary>A table's cells as gathered text, from wherever the table came.</summary>
/// <param name="Alignments">One for each column.</param>
/// <param name="Header">The cells of the header, or none.</param>
/// <param name="Rows">As many cells in each as there are columns.</param>
internal sealed record Grid(
    IReadOnlyList<Alignment> Alignments,
    IReadOnlyList<IReadOnlyList<TextPiece>> Header,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<TextPiece>>> Rows)
{
    public int Columns => Alignments.Count;

    public bool HasHeader => Header.Any(cell => cell.Count > 0);

    /// <summary>The header and the rows below it.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<TextPiece>>> AllRows => HasHeader ? Rows.Prepend(Header) : Rows;
}
