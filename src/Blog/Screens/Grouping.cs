using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>What the essays on the shelf stand together by.</summary>
public enum Grouping : byte { None, Category, Year }

/// <param name="Count">The essays in it.</param>
public sealed record ShelfGroup(string Name, int Count, bool IsFolded);

/// <summary>What stands in one place of the shelf: an essay, or the heading of a group.</summary>
public readonly record struct ShelfEntry(Post? Post, ShelfGroup? Group);

internal static class Groupings
{
    private const string NoCategory = "Without a category";

    /// <summary>The posts with those of a group together: categories by name, years in the order of the posts' dates. Within a group they stay as they are.</summary>
    /// <param name="oldestFirst">The years go up.</param>
    internal static ImmutableArray<Post> Together(ImmutableArray<Post> posts, Grouping grouping, bool oldestFirst) => grouping switch
    {
        Grouping.Category =>
            [.. posts.OrderBy(post => post.Category is null).ThenBy(post => post.Category is { } category ? FacetKey.Of(category) : "", StringComparer.Ordinal)],
        Grouping.Year => oldestFirst ? [.. posts.OrderBy(post => post.Date.Year)] : [.. posts.OrderByDescending(post => post.Date.Year)],
        _ => posts,
    };

    /// <summary>The posts with a heading above each group; of a folded one the heading alone.</summary>
    /// <param name="posts">Those of a group together.</param>
    internal static ImmutableArray<ShelfEntry> Entries(ImmutableArray<Post> posts, Grouping grouping, ImmutableHashSet<string> folded)
    {
        if (grouping == Grouping.None) return [.. posts.Select(post => new ShelfEntry(post, null))];

        var entries = ImmutableArray.CreateBuilder<ShelfEntry>(posts.Length + 16);
        for (int start = 0, end; start < posts.Length; start = end)
        {
            string name = NameOf(posts[start], grouping);
            end = start + 1;
            while (end < posts.Length && IsSame(NameOf(posts[end], grouping), name, grouping)) end++;
            bool isFolded = folded.Contains(name);
            entries.Add(new ShelfEntry(null, new ShelfGroup(name, end - start, isFolded)));
            for (int i = start; i < end && !isFolded; i++) entries.Add(new ShelfEntry(posts[i], null));
        }

        return entries.DrainToImmutable();
    }

    internal static string NameOf(Post post, Grouping grouping) =>
        grouping == Grouping.Year ? post.Date.Year.ToString(CultureInfo.InvariantCulture) : post.Category ?? NoCategory;

    private static bool IsSame(string a, string b, Grouping grouping) => a == b || (grouping == Grouping.Category && FacetKey.Same(a, b));
}
