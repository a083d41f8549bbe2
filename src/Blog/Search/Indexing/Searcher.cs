using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;

namespace Blog.Search.Indexing;

/// <summary>One search: terms to weights, weights to scores, scores to hits.</summary>
internal sealed class Searcher(SearchIndex index, PostFilter filter, Func<Post, PostText?>? read, ReadingState? state, CancellationToken cancel)
{
    private float[] _rarities = [];

    public SearchResult Run(int most)
    {
        List<TermWeights> terms = FindTerms();
        int[] ranking = Rank(terms);
        TermWeights[] unsure = [.. terms.Where(term => term.MustVerify && read is not null)];
        ImmutableArray<TextTerm> shown = [.. terms.Where(term => !term.Term.IsNot).SelectMany(term => term.Meant.Count > 0 ? term.Meant : [term.Term])];
        ImmutableArray<SearchHit>.Builder hits = ImmutableArray.CreateBuilder<SearchHit>();
        int at = 0;
        for (; at < ranking.Length && hits.Count < most; at++)
        {
            cancel.ThrowIfCancellationRequested();
            Post post = index.Posts[ranking[at]];
            PostText? text = read?.Invoke(post);
            if (unsure.All(term => term.Of[ranking[at]] == 0 || Verify(post, text, term.Term) != term.Term.IsNot))
                hits.Add(HitMaker.Make(post, Score(terms, ranking[at]), text, shown));
        }

        bool isExact = unsure.Length == 0 || at == ranking.Length;
        int total = unsure.Length == 0 ? ranking.Length : hits.Count + ranking.Length - at;
        return new SearchResult(hits.ToImmutable(), total, isExact, hits.Count == 0 ? Suggest(terms) : []);
    }

    public (int Count, bool IsExact) Count()
    {
        List<TermWeights> terms = FindTerms();
        int count = 0;
        for (int place = 0; place < index.Posts.Length; place++)
        {
            if (Has(terms, place) && filter.MatchesFacts(index.Posts[place], state)) count++;
        }

        return (count, !terms.Exists(term => term.MustVerify));
    }

    private List<TermWeights> FindTerms()
    {
        List<TermWeights> terms = [];
        foreach (TextTerm term in filter.Text)
        {
            cancel.ThrowIfCancellationRequested();
            terms.Add(TermWeights.Find(index, term));
        }

        return terms;
    }

    /// <summary>The places of the posts that match, the best first.</summary>
    private int[] Rank(List<TermWeights> terms)
    {
        _rarities = [.. terms.Select(term => term.Term.IsNot ? 0 : term.Rarity())];
        List<ulong> keys = [];
        for (int place = 0; place < index.Posts.Length; place++)
        {
            if (!Has(terms, place) || !filter.MatchesFacts(index.Posts[place], state)) continue;

            // The bits of a float that is not negative are in the order of its values.
            uint score = BitConverter.SingleToUInt32Bits(Score(terms, place));
            keys.Add(((ulong)~score << 32) | (uint)place);
        }

        keys.Sort();
        return [.. keys.Select(key => (int)(uint)key)];
    }

    private static bool Has(List<TermWeights> terms, int place)
    {
        foreach (TermWeights term in terms)
        {
            if (term.Term.IsNot ? term.Of[place] > 0 && !term.MustVerify : term.Of[place] <= 0) return false;
        }

        return true;
    }

    private float Score(List<TermWeights> terms, int place)
    {
        float score = 0;
        for (int i = 0; i < terms.Count; i++) score += _rarities[i] * FieldWeights.Saturate(terms[i].Of[place]);
        return score;
    }

    private static bool Verify(Post post, PostText? text, TextTerm term) =>
        TextMatch.InCard(post, term) || (text is not null && TextMatch.In(text, term));

    private ImmutableArray<Suggestion> Suggest(List<TermWeights> terms)
    {
        IEnumerable<Suggestion> suggestions =
            from term in terms
            where !term.Term.IsNot
            from word in term.Term.Words
            let nearest = index.Suggest(word.Text)
            where !nearest.IsEmpty && !index.Has(word)
            select new Suggestion(word.Text, nearest);
        return [.. suggestions];
    }
}
