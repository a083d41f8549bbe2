using System.Collections.Immutable;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Finds the one post that a word on the command line means.</summary>
internal static class PostFinder
{
    private const int MostNamed = 5;

    /// <summary>By slug, among the translations too, where the language may stand behind it whichever of them the shelf shows; else by a part of a slug or title that only one post on the shelf has.</summary>
    /// <exception cref="Failure">No post is meant, or more than one could be.</exception>
    internal static Post Find(Library library, string wanted)
    {
        ImmutableArray<Post> posts = library.Posts;
        IEnumerable<Post> all = posts.Concat(library.Translations);
        if ((all.FirstOrDefault(post => Same(post.Slug, wanted)) ?? all.FirstOrDefault(post => Same($"{post.Slug}-{post.Language}", wanted))) is { } exact) return exact;

        ImmutableArray<Post> found = [.. posts.Where(post => Fits(post, wanted))];
        return found switch
        {
            [Post only] => only,
            [] => throw Failure.NotFound($"no essay is called “{wanted}”. {Hint(posts, wanted)}"),
            _ => throw Failure.NotFound($"“{wanted}” fits {found.Length} essays: {Names(found)}. Give more of the name."),
        };
    }

    /// <summary>The same for a word that may have a heading behind it, as the reader copies the link to a place: <c>slug#heading</c>.</summary>
    /// <returns>The post, and what stands behind the sign, or null.</returns>
    /// <exception cref="Failure">No post is meant, or more than one could be.</exception>
    internal static (Post Post, string? Fragment) FindPlace(Library library, string wanted)
    {
        // C# is in many a title.
        int sign = library.Posts.Any(post => Fits(post, wanted)) ? -1 : wanted.IndexOf('#', StringComparison.Ordinal);
        return sign <= 0 ? (Find(library, wanted), null) : (Find(library, wanted[..sign]), wanted[(sign + 1)..]);
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

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string part) => part.Length > 0 && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string Names(ImmutableArray<Post> posts) =>
        string.Join(", ", posts.Take(MostNamed).Select(post => post.Slug)) + (posts.Length > MostNamed ? " and more" : "");
}
