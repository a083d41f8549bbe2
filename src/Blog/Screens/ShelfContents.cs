using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>What stands on the shelf, in its order.</summary>
internal static class ShelfContents
{
    internal static ImmutableArray<Post> Of(BrowseScreen screen)
    {
        if (screen.Library is not { } library) return [];
        ImmutableArray<Post> posts = ShelfOrder.Of(Fitting(screen, library), screen.SortNow, screen.Reversed, screen.Memory);
        return Groupings.Together(posts, screen.Grouping, screen is { SortNow: ShelfSort.Date, Reversed: true });
    }

    private static ImmutableArray<Post> Fitting(BrowseScreen screen, Library library)
    {
        PostFilter filter = screen.Filter;
        if (filter.IsNone) return library.Posts;
        if (filter.Text.IsEmpty || screen.Found is not { } found || found.Filter != filter)
            return [.. library.Posts.Where(post => filter.Matches(post, screen.Memory))];
        if (screen.SortNow == ShelfSort.Relevance) return found.Posts;

        HashSet<Post> wanted = new(found.Posts, ReferenceEqualityComparer.Instance);
        return [.. library.Posts.Where(wanted.Contains)];
    }
}
