using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>What stands on the shelf.</summary>
internal static class ShelfContents
{
    internal static ImmutableArray<Post> Of(BrowseScreen screen)
    {
        if (screen.Library is not { } library) return [];
        PostFilter filter = screen.Filter;
        if (!filter.Text.IsEmpty && screen.Found is { } found && found.Filter == filter) return found.Posts;
        return filter.IsNone ? library.Posts : [.. library.Posts.Where(post => filter.Matches(post, screen.State))];
    }
}
