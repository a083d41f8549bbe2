using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Indexing;
using Blog.Search.Words;

namespace Blog.Search;

/// <summary>Essays that go with an essay: they share its tags and its category, the rarer the better, and the rarer words of its title, deck and summary.</summary>
public static class Related
{
    private const float TagWorth = 2, CategoryWorth = 0.5f;

    /// <summary>Words that are in more of the essays say nothing of this one.</summary>
    private const float Common = 0.2f;

    private const int LeastWord = 4;

    /// <param name="least">How much it takes: a tag that half of the essays have is worth 2.2, a rarer one more, a word that a tenth have about 1.2.</param>
    /// <returns>At most <paramref name="most"/>, the closest first; none that has nothing in common with it.</returns>
    public static ImmutableArray<Post> To(Post post, SearchIndex index, int most, float least = 0)
    {
        float[] scores = new float[index.Posts.Length];
        AddTags(post, index, scores);
        foreach (string word in WordsOf(post)) AddWord(word, index, scores);
        if (index.PlaceOf(post) is >= 0 and int self) scores[self] = 0;
        return
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(place => scores[place] > least)
                .OrderByDescending(place => scores[place])
                .Take(most)
                .Select(place => index.Posts[place]),
        ];
    }

    private static void AddTags(Post post, SearchIndex index, float[] scores)
    {
        foreach (Tag tag in post.Tags) AddAll(index, scores, TagWorth, other => other.Tags.Any(own => FacetKey.Same(own, tag)));
        if (post.Category is { } category) AddAll(index, scores, CategoryWorth, other => FacetKey.Same(other.Category, category));
    }

    private static void AddAll(SearchIndex index, float[] scores, float worth, Func<Post, bool> has)
    {
        List<int> places = [.. Enumerable.Range(0, scores.Length).Where(place => has(index.Posts[place]))];
        float rarity = MathF.Log(1 + ((float)scores.Length / Math.Max(1, places.Count)));
        foreach (int place in places) scores[place] += worth * rarity;
    }

    private static void AddWord(string word, SearchIndex index, float[] scores)
    {
        TermWeights weights = TermWeights.Find(index, new TextTerm(word));
        if (weights.Of.Count(weight => weight > 0) > Math.Max(2, Common * scores.Length)) return;
        float rarity = weights.Rarity();
        for (int i = 0; i < scores.Length; i++) scores[i] += rarity * FieldWeights.Saturate(weights.Of[i]);
    }

    private static HashSet<string> WordsOf(Post post)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        WordReader reader = new($"{post.Title}\n{post.Deck}\n{post.Summary}", stackalloc char[WordReader.BufferSize]);
        while (reader.Read())
        {
            if (reader.Word.Length >= LeastWord || reader.IsUnspaced) words.Add(reader.Word.ToString());
        }

        return words;
    }
}
