using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Commands;

/// <summary>The posts that are named on a command line: by name, by file, or by <c>-</c> for standard input.</summary>
internal static class NamedPosts
{
    /// <returns>The library that was read on the way (empty where none was needed), and those of the posts that the filter lets through.</returns>
    /// <exception cref="Failure">A name means no post, or the filter lets none through.</exception>
    internal static (Library Library, ImmutableArray<Post> Posts) Find(CommandRun run, string[] names)
    {
        Library? library = null;
        ImmutableArray<Post> posts = [.. names.Select(One).Where(post => run.Filter.Matches(post, run.StateFor(run.Filter)))];
        if (posts.IsEmpty) throw Failure.NotFound($"{string.Join(", ", names)}: the options let none of these through.");
        return (library ?? new Library("", new Site(), posts, []), posts);

        Post One(string name)
        {
            if (name == StandardInput.Sign) return StandardInput.Read().Posts[0];
            if (File.Exists(name)) return PostFolder.LoadFile(name).Posts[0];
            library ??= run.Load();
            return PostFinder.Find(library, name);
        }
    }
}
