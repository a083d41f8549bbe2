using Blog.Posts;
using Blog.Search;
using Blog.State;

namespace Blog.Tests.Search;

/// <summary>The query language against filters written again from its promise.</summary>
public sealed class QueryProperties
{
    private static readonly DateTimeOffset Now = new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Tags = ["rust", "web", "AI", "café", "Software Engineering", "c++"];
    private static readonly string[] Categories = ["AI Engineering", "engineering", "Reise"];
    private static readonly string[] Authors = ["Ada Lovelace", "Zoë", "bob"];
    private static readonly string[] Words = ["night", "naive", "production", "logic", "zebra"];
    private static readonly string[] Titles = ["Night", "Naïve", "PRODUCTION", "Logic", "Zébra", "of", "the"];

    private static readonly string[] Pieces =
    [
        "tag", ":", "\"", "-", "*", "word", " ", "\\", "after:", "2026-03", "is:", "read", "é", "日本", "category:\"a b\"", "x:y", "any-tag:",
        "\t", "\u0301", "\uD800", "year:", "99999", "-99", "--", "::", "until:9999", "-until:9999-12-31", "before:0001", "lang:", "c++", "'",
    ];

    [Fact]
    public void A_query_finds_what_its_parts_say_one_by_one()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 400; round++)
        {
            Post[] posts = [.. Enumerable.Range(0, 12).Select(n => RandomPost(random, n))];
            ReadingState state = RandomState(random, posts);
            List<(string Text, string Group, Func<Post, bool> Fits)> parts = [.. Enumerable.Range(0, random.Next(5)).Select(_ => RandomPart(random, state))];
            string text = string.Join(' ', parts.Select(part => part.Text));
            Query query = Query.Parse(text);
            foreach (Post post in posts)
            {
                // Of the facets of which one value is enough, one part of each is.
                bool expected = parts.Where(part => part.Group == "").All(part => part.Fits(post))
                    && parts.Where(part => part.Group != "").GroupBy(part => part.Group).All(group => group.Any(part => part.Fits(post)));
                Assert.True(expected == query.Filter.Matches(post, state), $"seed {seed}, round {round}: {text} on {post.Title} {post.Date} {string.Join(',', post.Tags)}");
            }
        }
    }

    [Fact]
    public void Every_text_is_a_query_that_can_be_written_and_read_again()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 10)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Query query = Query.Parse(text, isTyping: random.Next(2) == 0);
            Query again = Query.Parse(query.ToString());
            Assert.True(query == again, $"seed {seed}, round {round}: [{text}] is written [{query}] and read as [{again}]");
            query.Filter.Matches(Essays.Of("word"), null);
        }
    }

    [Fact]
    public void Each_count_of_a_facet_is_what_the_filter_would_leave_with_it()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 200; round++)
        {
            Post[] posts = [.. Enumerable.Range(0, 30).Select(n => RandomPost(random, n))];
            ReadingState state = RandomState(random, posts);
            PostFilter filter = Query.Parse(string.Join(' ', Enumerable.Range(0, random.Next(5)).Select(_ => RandomPart(random, state).Text))).Filter;
            Facets facets = Facets.Of([.. posts], filter, state);

            Assert.Equal(Left(filter), facets.Total);
            foreach (FacetCount tag in facets.Tags) Check("tag", tag, filter with { Tags = filter.Tags.Add(new Tag(tag.Name)) });
            foreach (FacetCount tag in facets.AnyTags) Check("any tag", tag, filter with { AnyTags = filter.AnyTags.Add(new Tag(tag.Name)) });
            foreach (FacetCount category in facets.Categories) Check("category", category, filter with { Categories = filter.Categories.Add(category.Name) });
            foreach (FacetCount author in facets.Authors) Check("author", author, filter with { Authors = filter.Authors.Add(author.Name) });
            foreach (FacetCount year in facets.Years)
                Check("year", year, filter with { Years = filter.Years.Add(int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture)) });

            int Left(PostFilter with) => posts.Count(post => with.Matches(post, state));
            void Check(string facet, FacetCount count, PostFilter with) => Assert.True(
                Left(with) == count.Left, $"seed {seed}, round {round}: {facet} {count} under [{filter}] should be {Left(with)}");
        }
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static Post RandomPost(Random random, int number) => Essays.Of(
        string.Join(' ', Enumerable.Range(0, 3).Select(_ => Pick(random, Titles))) + " " + number,
        date: new DateOnly(2024, 1, 1).AddDays(random.Next(1000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        category: random.Next(4) == 0 ? null : Pick(random, Categories),
        language: random.Next(2) == 0 ? null : Pick(random, ["de", "de-CH", "en"]),
        tags: [.. Tags.Where(_ => random.Next(3) == 0)],
        authors: [.. Authors.Where(_ => random.Next(3) == 0)]);

    private static ReadingState RandomState(Random random, Post[] posts)
    {
        ReadingState state = ReadingState.Empty;
        foreach (Post post in posts)
        {
            if (random.Next(3) == 0) state = state.MarkedRead(post, Now);
            if (random.Next(3) == 0) state = state.Bookmarked(post.Slug, random.Next(2) == 0, Now);
            if (random.Next(3) == 0) state = state.Reached(post.Slug, new Place(0, ""), random.Next(101), Now);
        }

        return state;
    }

    private static (string Text, string Group, Func<Post, bool> Fits) RandomPart(Random random, ReadingState state)
    {
        bool isNot = random.Next(3) == 0;
        (string text, string group, Func<Post, bool> fits) = random.Next(10) switch
        {
            0 => Tagged("tag", "", Pick(random, Tags)),
            1 => Tagged("any-tag", "any-tag", Pick(random, Tags)),
            2 => Pick(random, Categories) is var category ? ($"category:\"{category.ToUpperInvariant()}\"", "category", post => post.Category == category) : default,
            3 => Pick(random, Authors) is var author ? ($"author:\"{author.Replace('ë', 'e')}\"", "author", post => post.Authors.Contains(author)) : default,
            4 => random.Next(2024, 2027) is var year ? ($"year:{year}", "year", post => post.Date.Year == year) : default,
            5 => random.Next(2024, 2027) is var first ? ($"after:{first}-06", "", post => post.Date >= new DateOnly(first, 6, 1)) : default,
            6 => random.Next(2024, 2027) is var last ? ($"until:{last}-02", "", post => post.Date < new DateOnly(last, 3, 1)) : default,
            7 => ("lang:de", "lang", post => post.Language is "de" or "de-CH"),
            8 => Marked(random, state),
            _ => Pick(random, Words) is var word ? (word, "", post => Plain(post.Title).Split(' ').Contains(word)) : default((string, string, Func<Post, bool>)),
        };
        return isNot ? ("-" + text, "", post => !fits(post)) : (text, group, fits);

        static (string, string, Func<Post, bool>) Tagged(string name, string group, string tag) =>
            ($"{name}:\"{tag.Replace('é', 'e')}\"", group, post => post.Tags.Any(own => own.Name == tag));
    }

    private static (string, string, Func<Post, bool>) Marked(Random random, ReadingState state) => random.Next(4) switch
    {
        0 => ("is:read", "", post => state.Of(post.Slug).Read is not null),
        1 => ("is:unread", "", post => state.Of(post.Slug).Read is null),
        2 => ("is:started", "", post => state.Of(post.Slug) is { Read: null, Progress.Value.Percent: > 0 }),
        _ => ("is:bookmarked", "", post => state.Of(post.Slug).Bookmark?.Value == true),
    };

    private static string Plain(string title) => title.ToLowerInvariant().Replace('ï', 'i').Replace('é', 'e');
}
