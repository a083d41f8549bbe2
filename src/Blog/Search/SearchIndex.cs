using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Indexing;
using Blog.Search.Words;
using Blog.State;

namespace Blog.Search;

/// <summary>
/// Finds essays by their words. What the shelf knows of them (title, deck, summary, tags, category, authors) is indexed at once; their
/// texts come in later by a <see cref="FullTextBuilder"/>, and meanwhile it can be searched. It never changes: a builder gives a new
/// one. It keeps words and where they are, not the texts.
/// </summary>
public sealed class SearchIndex
{
    private readonly Dictionary<Post, int> _places;
    private readonly IndexPart[] _parts;
    private readonly bool[] _hasText;

    private SearchIndex(ImmutableArray<Post> posts, Dictionary<Post, int> places, IndexPart[] parts, IReadOnlyDictionary<Post, LinksOut> links)
    {
        Links = links;
        Posts = posts;
        _places = places;
        _parts = parts;
        _hasText = new bool[posts.Length];
        foreach (IndexPart part in parts.Where(part => part.Kind == PartKind.Body))
        {
            foreach (int place in part.Places)
            {
                if (place >= 0) _hasText[place] = true;
            }
        }
    }

    /// <summary>In the order of the library.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>What it takes in memory.</summary>
    public long Bytes => _parts.Sum(part => part.Segment.Bytes + (4L * part.Places.Length)) + (40L * Posts.Length) + Links.Values.Sum(links => links.Bytes);

    internal IReadOnlyList<IndexPart> Parts => _parts;

    /// <summary>Where the texts' links lead, of posts that have some; complete once all the texts are in. It may know posts that are gone.</summary>
    internal IReadOnlyDictionary<Post, LinksOut> Links { get; }

    public static SearchIndex Of(Library library) => Over(library.Posts, [], ImmutableDictionary<Post, LinksOut>.Empty);

    /// <summary>The index of the library as it is now. The texts of posts that are the same instances as before are kept.</summary>
    public SearchIndex Over(Library library) => Over(library.Posts, _parts.Where(part => part.Kind == PartKind.Body).Select(part => part.Segment), Links);

    /// <summary>The posts whose texts are not in it yet.</summary>
    public ImmutableArray<Post> WithoutText() => [.. Posts.Where((_, place) => !_hasText[place])];

    /// <summary>The essays that match, the best first; those that match alike in the order of the library.</summary>
    /// <param name="most">So many hits.</param>
    /// <param name="read">Gives a post's text, for phrases and extracts; null when it cannot be read. Without it there are no
    /// extracts, and a phrase is taken for found where its words are.</param>
    /// <param name="state">What the reader did, for <c>is:</c>.</param>
    /// <exception cref="OperationCanceledException">A newer search is wanted.</exception>
    public SearchResult Search(Query query, int most, Func<Post, PostText?>? read = null, ReadingState? state = null, CancellationToken cancel = default) =>
        new Searcher(this, query.Filter, read, state, cancel).Run(most);

    /// <summary>How many essays match, without looking into their texts.</summary>
    /// <returns>A phrase counts where its words are, and then the number is the most that there may be.</returns>
    public (int Count, bool IsExact) Count(PostFilter filter, ReadingState? state) => new Searcher(this, filter, null, state, CancellationToken.None).Count();

    /// <summary>The words of the library that begin with this one or are one or two edits from it, the nearest and then the most frequent first.</summary>
    public ImmutableArray<string> Suggest(string word, int most = 3) => NearestWords.To(word, _parts, most);

    internal bool Has(TermWord word) => TermWeights.Find(this, new TextTerm(word.Text, IsPhrase: true, IsPrefix: word.IsPrefix)).Of.Any(weight => weight > 0);

    internal int PlaceOf(Post post) => _places.GetValueOrDefault(post, -1);

    /// <param name="links">Where links lead, or null where that is the same as before.</param>
    internal SearchIndex With(IEnumerable<Segment> bodies, IEnumerable<KeyValuePair<Post, LinksOut>>? links = null) => new(
        Posts,
        _places,
        [.. _parts.Where(part => part.Kind != PartKind.Body), .. bodies.Select(body => IndexPart.In(body, PartKind.Body, _places))],
        links is null ? Links : new Dictionary<Post, LinksOut>(links, ReferenceEqualityComparer.Instance));

    private static SearchIndex Over(ImmutableArray<Post> posts, IEnumerable<Segment> bodies, IReadOnlyDictionary<Post, LinksOut> links)
    {
        Dictionary<Post, int> places = new(posts.Length, ReferenceEqualityComparer.Instance);
        SegmentWriter titles = new();
        SegmentWriter cards = new();
        for (int i = 0; i < posts.Length; i++)
        {
            places[posts[i]] = i;
            PostWords.AddTitle(titles, posts[i]);
            PostWords.AddCard(cards, posts[i]);
        }

        return new SearchIndex(posts, places,
        [
            IndexPart.In(titles.ToSegment(), PartKind.Title, places),
            IndexPart.In(cards.ToSegment(), PartKind.Card, places),
            .. bodies.Select(body => IndexPart.In(body, PartKind.Body, places)),
        ],
        links);
    }
}
