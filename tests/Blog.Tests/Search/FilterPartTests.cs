using System.Collections.Immutable;
using Blog.Search;
using Blog.Tests.Support;

namespace Blog.Tests.Search;

/// <summary>A filter taken apart.</summary>
public sealed class FilterPartTests
{
    private static readonly string[] Queries =
    [
        "tag:a", "tag:b", "any-tag:c", "any-tag:d", "-tag:e", "category:\"F G\"", "-category:h", "author:i", "-author:\"J K\"", "year:2024", "year:2025", "-year:2023",
        "lang:de", "-lang:en", "after:2022-03", "before:2026", "is:unread", "-is:bookmarked", "word", "-other", "\"in a row\"", "begin*", "-\"not in a row\"",
    ];

    [Fact]
    public void Parts_taken_out_in_any_order_leave_each_time_the_filter_of_the_others()
    {
        int seed = Seed.New();
        Random random = new(seed);
        for (int round = 0; round < 300; round++)
        {
            string[] chosen = [.. Queries.Where(_ => random.Next(3) == 0)];
            random.Shuffle(chosen);
            PostFilter filter = Query.Parse(string.Join(' ', chosen)).Filter;
            ImmutableArray<FilterPart> parts = FilterPart.Of(filter);
            Assert.True(parts.Length == chosen.Length, $"Seed {seed}: {filter} has {parts.Length} parts.");
            while (!parts.IsEmpty)
            {
                int index = random.Next(parts.Length);
                filter = parts[index].RemoveFrom(filter);
                parts = parts.RemoveAt(index);
                Assert.True(FilterPart.Of(filter).SequenceEqual(parts), $"Seed {seed}: {filter} is not {string.Join(' ', parts)}.");
            }

            Assert.True(filter.IsNone, $"Seed {seed}: {filter} is left.");
        }
    }

    [Fact]
    public void Parts_stay_in_the_order_in_which_they_came()
    {
        ImmutableArray<FilterPart> parts = [];
        foreach (string query in (string[])["year:2024", "year:2024 tag:b", "year:2024 tag:b tag:a", "tag:b tag:a", "tag:b tag:a word"])
            parts = FilterPart.Ordered(parts, Query.Parse(query).Filter);
        Assert.Equal(["#b", "#a", "\"word\""], parts.Select(part => part.ToString()));
    }
}
