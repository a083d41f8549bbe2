using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;
using Blog.State;

namespace Blog.Commands;

/// <summary>The essays that a command is about.</summary>
/// <param name="Posts">Those that fit the filter, in the order that was asked for.</param>
/// <param name="Search">What was found, where words were searched for.</param>
internal sealed record Selection(Library Library, PostFilter Filter, ImmutableArray<Post> Posts, SearchResult? Search)
{
    /// <summary>More threads than the one that waits: reading ten thousand files is mostly waiting.</summary>
    private const int Helpers = 1;

    internal static Selection Of(Library library, PostFilter filter, PostSort sort, ReadingState? state)
    {
        if (filter.Text.IsEmpty)
            return new(library, filter, sort.Apply([.. library.Posts.Where(post => filter.Matches(post, state))], []), null);

        SearchResult result = Find(library, filter, library.Posts.Length, state);
        ImmutableArray<Post> ranked = [.. result.Hits.Select(hit => hit.Post)];
        HashSet<Post> found = new(ranked, ReferenceEqualityComparer.Instance);
        return new(library, filter, sort.Apply([.. library.Posts.Where(found.Contains)], ranked), result);
    }

    /// <summary>Searches in the texts too.</summary>
    internal static SearchResult Find(Library library, PostFilter filter, int most, ReadingState? state)
    {
        SearchIndex index = FullTextBuilder.Build(SearchIndex.Of(library), Text, Helpers);
        return index.Search(new Query(filter, []), most, Text, state);
    }

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
}
