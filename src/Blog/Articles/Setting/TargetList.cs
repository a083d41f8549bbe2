using Blog.Articles.Elements;

namespace Blog.Articles.Setting;

/// <summary>The places that HTML names, as they are met. They have no row yet: the text around them has not been broken into lines.</summary>
internal sealed class TargetList
{
    private readonly List<(string Id, int Place, int Before)> _met = [];

    /// <summary>Takes the names that an element has, if any.</summary>
    public void Add(Element element, Composition composition)
    {
        Add(element["id"], element, composition);
        if (element.Name == "a") Add(element["name"], element, composition);
    }

    /// <summary>Each in the row of its place, looked for in the text that was set after it was met.</summary>
    public IEnumerable<ArticleTarget> Settle(IReadOnlyList<Row> rows)
    {
        foreach ((string id, int place, int before) in _met)
        {
            int found = Next(rows, before);
            if (found < 0) continue;
            for (int next = found + 1; next < rows.Count && (rows[next].IsDrawn || rows[next].Source <= place); next++)
            {
                if (!rows[next].IsDrawn) found = next;
            }

            yield return new ArticleTarget(id, found);
        }
    }

    private void Add(string? id, Element element, Composition composition)
    {
        if (id is not null) _met.Add((id, composition.Place(element.Position), composition.Galley.Count));
    }

    /// <summary>The first row of text from a row on, else the last row of all.</summary>
    private static int Next(IReadOnlyList<Row> rows, int row)
    {
        while (row < rows.Count && rows[row].IsDrawn) row++;
        return Math.Min(row, rows.Count - 1);
    }
}
