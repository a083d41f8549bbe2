using System.Collections.Immutable;

namespace Blog.Search;

/// <summary>Counts values of one facet, which are the same when their keys are.</summary>
internal sealed class FacetTally
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _lastPost = [];

    /// <param name="post">The number of the post: one that has a value in two ways of writing counts once.</param>
    public void Add(string name, int post, bool counts)
    {
        if (!_byName.TryGetValue(name, out int place)) place = Enter(name);
        if (counts && _lastPost[place] != post) _counts[place]++;
        _lastPost[place] = post;
    }

    /// <param name="chosen">The values in the filter.</param>
    /// <param name="always">The posts that are left whatever is added.</param>
    public ImmutableArray<FacetCount> ToCounts(IEnumerable<string> chosen, int always)
    {
        HashSet<string> keys = [.. chosen.Select(FacetKey.Of)];
        return
        [
            .. _names.Select((name, place) => new FacetCount(name, always + _counts[place], keys.Contains(FacetKey.Of(name))))
                .OrderByDescending(count => count.Left)
                .ThenBy(count => count.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>A key is made once for each way of writing, not for each post.</summary>
    private int Enter(string name)
    {
        string key = FacetKey.Of(name);
        if (!_byKey.TryGetValue(key, out int place))
        {
            _byKey[key] = place = _names.Count;
            _names.Add(name);
            _counts.Add(0);
            _lastPost.Add(-1);
        }

        return _byName[name] = place;
    }
}
