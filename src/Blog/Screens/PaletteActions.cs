using Blog.App;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>What becomes of commands from the palette.</summary>
internal static class PaletteActions
{
    /// <summary>What comes of a message of the palette; null for any other.</summary>
    internal static Turn? After(BrowseScreen screen, Message message, Surroundings surroundings) => message switch
    {
        OpenPalette => new Turn(screen).Opening(Over(screen, surroundings)),
        OpenPost open when AllPosts(screen).FirstOrDefault(post => post.Path == open.Path) is { } post =>
            HistoryActions.Visit(screen, post, new Landing(post.Path, open.Fragment), surroundings),
        FilterByTag filter => new Turn(ShelfActions.Filtered(screen, PostFilter.None with { Tags = [filter.Tag] }, surroundings) with { Focus = Focus.Shelf }),
        SetMeasure set => new Turn(screen with { Measure = BrowseActions.WithinBounds(set.Cells) }),
        _ => null,
    };

    private static PaletteScreen Over(BrowseScreen screen, Surroundings surroundings) =>
        new(surroundings.Keys.Of(screen.Keys), new PaletteCommands([.. AllPosts(screen)]));

    private static IEnumerable<Post> AllPosts(BrowseScreen screen) =>
        screen.Library is { } library ? library.Posts.Concat(library.Translations) : [];
}
