using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Commands;

/// <summary>Everything that is wrong with a library.</summary>
internal static class LibraryCheck
{
    /// <param name="told">The posts whose problems are wanted; links are looked up in all.</param>
    internal static ImmutableArray<Problem> Run(Library library, IEnumerable<Post> told)
    {
        ImmutableArray<Post> all = [.. library.Posts, .. library.Translations];
        Dictionary<Post, CheckedPost> posts = new(ReferenceEqualityComparer.Instance);
        LinkCheck links = new(new PostLinks(library.Root, all), new SiteFiles(library.Root), Get);
        ImmutableArray<CheckedPost> wanted = [.. told.Select(post => Get(post) ?? new CheckedPost(post, new PostText("", 0)))];
        foreach (CheckedPost post in wanted)
        {
            NoticeCheck.Run(post);
            KeyCheck.Run(post);
            // A text from a pipe has no place, so nothing can be told of what it points at.
            if (post.Post.Text is null) links.Run(post);
            NoteCheck.Run(post);
        }

        TagCheck.Run(wanted);
        return [.. Site(library), .. wanted.OrderBy(post => post.Post.Path, StringComparer.Ordinal).SelectMany(post => post.Problems)];

        CheckedPost? Get(Post post)
        {
            if (!posts.TryGetValue(post, out CheckedPost? known) && Text(post) is { } text) posts[post] = known = new CheckedPost(post, text);
            return known;
        }
    }

    /// <summary>A file that cannot be read has a notice already.</summary>
    private static PostText? Text(Post post)
    {
        try
        {
            return PostFolder.ReadText(post);
        }
        catch (PostFolderException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with the place; a notice about a file of the site begins with its name.</summary>
    private static IEnumerable<Problem> Site(Library library) => library.Notices.Select(notice =>
    {
        string[] parts = notice.Message.Split(": ", 2);
        bool namesFile = parts.Length == 2 && parts[0].EndsWith("ml", StringComparison.Ordinal);
        return new Problem(
            namesFile ? Path.Join(library.Root, parts[0]) : library.Root, Math.Max(1, notice.Line), Math.Max(1, notice.Column),
            notice.Kind == NoticeKind.Mistake && namesFile ? Severity.Error : Severity.Warning, "site", namesFile ? parts[1] : notice.Message);
    });
}
