using System.Globalization;
using Blog.Posts;
using Blog.State;

namespace Blog.Search;

/// <summary>
/// Counts the facets of posts. Where one value of several is enough, adding a value keeps the posts that are left already and brings
/// in those that fail by this facet alone and have the value.
/// </summary>
internal sealed class FacetCounter(PostFilter filter)
{
    private readonly FacetTally _tags = new();
    private readonly FacetTally _anyTags = new();
    private readonly FacetTally _categories = new();
    private readonly FacetTally _authors = new();
    private readonly FacetTally _years = new();
    private readonly Dictionary<int, string> _yearNames = [];
    private int _total;
    private int _post;

    [Flags]
    private enum Failed : byte { Nothing = 0, AnyTag = 1, Category = 2, Author = 4, Year = 8 }

    public void Count(Post post, ReadingState? state)
    {
        bool isOut = !filter.MatchesRest(post, state) || !TextMatch.InCard(post, filter.Text);
        Failed failed = isOut ? Failed.Nothing
            : (filter.MatchesAnyTag(post) ? 0 : Failed.AnyTag)
            | (filter.MatchesCategory(post) ? 0 : Failed.Category)
            | (filter.MatchesAuthor(post) ? 0 : Failed.Author)
            | (filter.MatchesYear(post) ? 0 : Failed.Year);
        bool isLeft = !isOut && failed == Failed.Nothing;
        if (isLeft) _total++;
        _post++;

        foreach (Tag tag in post.Tags)
        {
            _tags.Add(tag.Name, _post, isLeft);
            if (!filter.AnyTags.IsEmpty) _anyTags.Add(tag.Name, _post, !isOut && Brings(failed, Failed.AnyTag, false));
        }

        if (post.Category is { } category) _categories.Add(category, _post, !isOut && Brings(failed, Failed.Category, filter.Categories.IsEmpty));
        foreach (string author in post.Authors) _authors.Add(author, _post, !isOut && Brings(failed, Failed.Author, filter.Authors.IsEmpty));
        _years.Add(NameOf(post.Date.Year), _post, !isOut && Brings(failed, Failed.Year, filter.Years.IsEmpty));
    }

    public Facets ToFacets() => new(
        _total,
        _tags.ToCounts(filter.Tags.Select(tag => tag.Name), 0),
        filter.AnyTags.IsEmpty ? _tags.ToCounts([], 0) : _anyTags.ToCounts(filter.AnyTags.Select(tag => tag.Name), _total),
        _categories.ToCounts(filter.Categories, filter.Categories.IsEmpty ? 0 : _total),
        _authors.ToCounts(filter.Authors, filter.Authors.IsEmpty ? 0 : _total),
        _years.ToCounts(filter.Years.Select(NameOf), filter.Years.IsEmpty ? 0 : _total));

    /// <summary>True when a post counts for its own values of a facet: those that are left anyway are counted once for all values.</summary>
    private static bool Brings(Failed failed, Failed facet, bool isFree) => isFree ? failed == Failed.Nothing : failed == facet;

    private string NameOf(int year)
    {
        if (!_yearNames.TryGetValue(year, out string? name)) _yearNames[year] = name = year.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
