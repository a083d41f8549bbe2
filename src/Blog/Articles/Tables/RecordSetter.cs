using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Tables;

/// <summary>A table too narrow for columns: each row a record of <c>Header: value</c>, with a blank row between the records.</summary>
internal static class RecordSetter
{
    public static void Set(Grid grid, Composition composition)
    {
        bool isFirst = true;
        foreach (IReadOnlyList<IReadOnlyList<TextPiece>> row in grid.Rows)
        {
            if (!isFirst) composition.Galley.Space(1);
            for (int i = 0; i < row.Count; i++) SetField(grid.Header.Count > i ? grid.Header[i] : [], row[i], isFirst, composition);
            isFirst = false;
        }

        if (grid.Rows.Count > 0) return;
        foreach (IReadOnlyList<TextPiece> header in grid.Header) SetField([], header, isFirst: true, composition);
    }

    /// <summary>A field without a value is left out, but in the first record, which names all that there are.</summary>
    private static void SetField(IReadOnlyList<TextPiece> header, IReadOnlyList<TextPiece> value, bool isFirst, Composition composition)
    {
        if (value.Count == 0 && !(isFirst && header.Count > 0)) return;
        List<TextPiece> pieces = [];
        int source = value.Count > 0 ? value[0].Source : header[0].Source;
        if (header.Count > 0)
        {
            pieces.AddRange(header.Select(piece => piece with { Source = source }));
            pieces.Add(new TextPiece(": ", composition.Style(Role.TableHeader), Source: source));
        }

        pieces.AddRange(value);
        Paragraphs.Add(Paragraphs.Break(pieces, composition), composition);
    }
}
