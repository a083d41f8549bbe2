using System.Text;
using Blog.Posts;
using Blog.Search;

namespace Blog.Tests.Search;

/// <summary>The index against going through the words of every post. What belongs together is written down here, not asked of the code.</summary>
public sealed class SearchIndexProperties
{
    /// <summary>Words with all their forms; the first is how it is folded.</summary>
    private static readonly string[][] Families =
    [
        ["log", "logs", "Logging", "logged"], ["cache", "caches", "caching"], ["study", "Studies", "studied"], ["naive", "NAÏVE", "naïve"],
        ["strasse", "Straße"], ["prose"], ["production"], ["prod"], ["b2b"], ["don't", "don’t"], ["zebra", "zebras"], ["a"], ["ab"],
    ];

    [Fact]
    public void The_index_finds_what_going_through_all_words_finds()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 60; round++)
        {
            Post[] posts = [.. Enumerable.Range(0, random.Next(1, 40)).Select(n => RandomPost(random, n))];
            SearchIndex index = FullTextBuilder.Build(SearchIndex.Of(Essays.Library(posts)), Essays.Read);
            for (int n = 0; n < 10; n++)
            {
                (string text, List<Func<Post, bool>> wanted, List<Func<Post, bool>> unwanted) = RandomQuery(random);

                // A word that is nowhere may be a title mistyped, which is told in a story.
                if (wanted.Any(term => !posts.Any(term))) continue;
                List<string> expected = [.. posts.Where(post => wanted.All(term => term(post)) && !unwanted.Any(term => term(post))).Select(post => post.Title)];
                SearchResult result = index.Search(Query.Parse(text), 1000, Essays.Read);
                List<string> found = [.. result.Hits.Select(hit => hit.Post.Title)];
                Assert.True(expected.Order().SequenceEqual(found.Order()), $"seed {seed}, round {round}: [{text}] finds\n{string.Join('\n', found)}\nnot\n{string.Join('\n', expected)}");
                Assert.Equal(expected.Count, result.Total);
                CheckHits(result, $"seed {seed}, round {round}: [{text}]");
            }
        }
    }

    [Fact]
    public void An_index_made_by_many_at_once_or_in_any_state_is_the_same_as_one_made_at_once()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        Post[] posts = [.. Enumerable.Range(0, 1500).Select(n => RandomPost(random, n))];
        SearchIndex cards = SearchIndex.Of(Essays.Library(posts));
        SearchIndex alone = FullTextBuilder.Build(cards, Essays.Read, helpers: 0);
        IndexProgress? last = null;
        SearchIndex together = FullTextBuilder.Build(cards, Essays.Read, helpers: 3, progress => last = progress);
        FullTextBuilder builder = new(cards);
        while (builder.AddBatch(Essays.Read))
        {
        }

        foreach (string text in (string[])["log", "stud*", "prose -cache", "a*", "zebra naive"])
        {
            Query query = Query.Parse(text);
            SearchResult expected = alone.Search(query, 2000, Essays.Read);
            foreach (SearchIndex other in (SearchIndex[])[together, last!.Index, builder.Snapshot().Index])
            {
                SearchResult result = other.Search(query, 2000, Essays.Read);
                Assert.True(expected.Hits.Select(hit => hit.Post.Title).SequenceEqual(result.Hits.Select(hit => hit.Post.Title)), $"seed {seed}: {text}");
            }
        }

        Assert.Equal((1500, 1500), (last!.Done, last.Total));
    }

    /// <summary>What is lit in a hit is a word of the query, and the place in the source is one too.</summary>
    private static void CheckHits(SearchResult result, string where)
    {
        foreach (SearchHit hit in result.Hits)
        {
            foreach (Range range in hit.ExtractRanges)
            {
                (int start, int length) = range.GetOffsetAndLength(hit.Extract.Length);
                Assert.True(length > 0 && !char.IsLetter(hit.Extract.ElementAtOrDefault(start - 1)) && char.IsLetterOrDigit(hit.Extract[start]), $"{where} {hit.Extract} {range}");
            }

            if (hit.SourceOffset is not { } offset) continue;
            string source = hit.Post.Text!.Source;
            string lit = string.Concat(hit.Extract[hit.ExtractRanges[0]].TakeWhile(char.IsLetterOrDigit));
            Assert.True(source.AsSpan(offset).StartsWith(lit), $"{where} {offset} in {source}");
        }
    }

    private static Post RandomPost(Random random, int number) => Essays.Of(
        $"{Words(random, 3)} {number}",
        Body(random),
        deck: random.Next(2) == 0 ? null : Words(random, 4),
        summary: random.Next(2) == 0 ? null : Words(random, 4),
        tags: random.Next(2) == 0 ? null : [Words(random, 1)]);

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Form(random, Families[random.Next(Families.Length)])));

    private static string Form(Random random, string[] family) => family[random.Next(family.Length)];

    private static string Body(Random random)
    {
        StringBuilder body = new();
        for (int n = random.Next(12); n > 0; n--)
        {
            string word = Form(random, Families[random.Next(Families.Length)]);
            body.Append(random.Next(8) switch
            {
                0 => $"**{word}** ",
                1 => $"[{word}](http://zebra.example/log) ",
                2 => $"\n\n## {word}\n",
                3 => $"`{word}`, ",
                4 => $"<!-- cache -->{word}\n",
                _ => word + " ",
            });
        }

        return body.ToString();
    }

    private static (string Text, List<Func<Post, bool>> Wanted, List<Func<Post, bool>> Unwanted) RandomQuery(Random random)
    {
        StringBuilder text = new();
        List<Func<Post, bool>> wanted = [], unwanted = [];
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            string[] family = Families[random.Next(Families.Length)];
            string word = Form(random, family);
            string[] second = Families[random.Next(Families.Length)];
            bool isNot = random.Next(4) == 0;
            string prefix = family[0][..Math.Min(family[0].Length, random.Next(1, 4))];
            (string part, Func<Post, bool> fits) = random.Next(4) switch
            {
                0 => (prefix + "*", (Func<Post, bool>)(post => Fields(post).Any(field => field.Any(own => own.StartsWith(prefix, StringComparison.Ordinal) || IsForm(own, prefix))))),
                1 => ($"\"{word} {second[0]}\"", post => Fields(post).Any(field => HasRow(field, Plain(word), Plain(second[0])))),
                _ => (word, post => Fields(post).Any(field => field.Any(own => family.Select(Plain).Contains(own)))),
            };
            text.Append(isNot ? "-" : "").Append(part).Append(' ');
            (isNot ? unwanted : wanted).Add(fits);
        }

        return (text.ToString(), wanted, unwanted);
    }

    private static bool IsForm(string word, string other) => Families.Any(family => family.Select(Plain).Contains(word) && family.Select(Plain).Contains(other));

    private static bool HasRow(string[] field, string first, string second) =>
        Enumerable.Range(0, Math.Max(0, field.Length - 1)).Any(i => field[i] == first && field[i + 1] == second);

    private static IEnumerable<string[]> Fields(Post post)
    {
        string body = System.Text.RegularExpressions.Regex.Replace(post.Text!.Source, @"\(http[^)]*\)|<!--.*?-->", " ");
        return new[] { post.Title, post.Deck, post.Summary, body }.Concat(post.Tags.Select(tag => tag.Name)).OfType<string>()
            .Select(field => Plain(field).Split([' ', '\n', '*', '[', ']', '#', '`', ','], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Plain(string text) =>
        text.ToLowerInvariant().Replace('ï', 'i').Replace("ß", "ss", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
}
