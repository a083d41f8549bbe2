using System.Collections.Immutable;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Finds the one post that a word on the command line means.</summary>
internal static class PostFinder
{
    private const int MostNamed = 5;

    /// <summary>By slug, among the translations too; else by a part of a slug or title that only one post on the shelf has.</summary>
    /// <exception cref="Failure">No post is meant, or more than one could be.</exception>
    internal static Post Find(Library library, string wanted)
    {
        ImmutableArray<Post> posts = library.Posts;
        if (posts.Concat(library.Translations).FirstOrDefault(post => post.Slug.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;

        ImmutableArray<Post> found = [.. posts.Where(post => Fits(post, wanted))];
        return found switch
        {
            [Post only] => only,
            [] => throw Failure.NotFound($"no essay is called “{wanted}”. {Hint(posts, wanted)}"),
            _ => throw Failure.NotFound($"“{wanted}” fits {found.Length} essays: {Names(found)}. Give more of the name."),
        };
    }

    /// <summary>True when a word is in a post's name or title.</summary>
    internal static bool Fits(Post post, string wanted) => Holds(post.Slug, wanted) || Holds(post.Title, wanted);

    private static string Hint(ImmutableArray<Post> posts, string wanted) =>
        (Spelling.Nearest(wanted, posts.Select(post => post.Slug)) ?? NearestWord(posts, wanted)) is { } near
            ? $"Is {near} meant?"
            : "'blog list' shows them all.";

    /// <summary>The slug with a word in it that is spelled much like the wanted one.</summary>
    private static string? NearestWord(ImmutableArray<Post> posts, string wanted)
    {
        string? word = Spelling.Nearest(wanted, posts.SelectMany(post => post.Slug.Split('-')).Where(word => word.Length > 3));
        return word is null ? null : posts.First(post => post.Slug.Split('-').Contains(word)).Slug;
    }

    private static bool Holds(string text, string part) => part.Length > 0 && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string Names(ImmutableArray<Post> posts) =>
        string.Join(", ", posts.Take(MostNamed).Select(post => post.Slug)) + (posts.Length > MostNamed ? " and more" : "");
}
