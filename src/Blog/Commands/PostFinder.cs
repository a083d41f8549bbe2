using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Commands;

/// <summary>Finds the one post that a word on the command line means.</summary>
internal static class PostFinder
{
    private const int MostNamed = 5;

    /// <summary>By slug, else by a part of a slug or title that only one post has.</summary>
    /// <returns>The post, or null and why there is none.</returns>
    internal static (Post? Post, string Problem) Find(ImmutableArray<Post> posts, string wanted)
    {
        if (posts.FirstOrDefault(post => post.Slug.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } exact) return (exact, "");

        ImmutableArray<Post> found = [.. posts.Where(post => Holds(post.Slug, wanted) || Holds(post.Title, wanted))];
        return found switch
        {
            [Post only] => (only, ""),
            [] => (null, $"no essay is called '{wanted}'. 'blog list' shows them all."),
            _ => (null, $"'{wanted}' fits {found.Length} essays: {Names(found)}. Give more of the name."),
        };
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string Names(ImmutableArray<Post> posts) =>
        string.Join(", ", posts.Take(MostNamed).Select(post => post.Slug)) + (posts.Length > MostNamed ? " and more" : "");
}
