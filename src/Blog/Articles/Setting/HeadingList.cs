using System.Text;

namespace Blog.Articles.Setting;

/// <summary>The headings met so far, each under an id of its own.</summary>
internal sealed class HeadingList
{
    private readonly List<ArticleHeading> _headings = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<ArticleHeading> All => _headings;

    /// <param name="id">The id that the author chose, or null for one made of the text.</param>
    public void Add(int level, string text, string? id, int row) => _headings.Add(new ArticleHeading(level, text, Id(text, id), row));

    /// <summary>The id of the next heading.</summary>
    public string Id(string text, string? id) => Unique(id ?? Slug(text));

    /// <summary>The id itself, or the id with the next number that is free: <c>setup</c>, <c>setup-1</c>, <c>setup-2</c>.</summary>
    private string Unique(string id)
    {
        string unique = id;
        int number = _ids.GetValueOrDefault(id);
        while (!_ids.TryAdd(unique, 1)) unique = $"{id}-{number++}";
        _ids[id] = Math.Max(number, 1);
        return unique;
    }

    /// <summary>As GitHub makes them: lower case, spaces to hyphens, letters, digits, hyphens and underscores kept.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == ' ') slug.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_' || char.IsSurrogate(c)) slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString();
    }
}
