using System.Collections.Immutable;
using Blog.App;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>What the shelf's filter found in the texts of essays.</summary>
/// <param name="Posts">The best match first.</param>
public sealed record TextFound(PostFilter Filter, ImmutableArray<Post> Posts)
{
    /// <summary>The same in a library that was read again: what is still there, as it is now.</summary>
    internal TextFound In(Library library)
    {
        Dictionary<string, Post> byPath = new(StringComparer.Ordinal);
        foreach (Post post in library.Posts) byPath.TryAdd(post.Path, post);
        return this with { Posts = [.. Posts.Select(post => byPath.GetValueOrDefault(post.Path)).OfType<Post>()] };
    }
}

/// <summary>
/// The shelf whose filter has text in it: until the texts are searched it holds the essays whose cards have the words. The index is
/// first made when somebody searches or reads to an end, and follows the library from then on.
/// </summary>
internal static class TextFilter
{
    /// <summary>The screen with the work it needs now begun.</summary>
    internal static (BrowseScreen Screen, ImmutableArray<Effect> Effects) Begin(BrowseScreen screen)
    {
        ImmutableArray<Effect> effects = [];
        if (screen.Library is not { } library) return (screen, effects);

        if (!screen.Filter.Text.IsEmpty) screen = screen with { WantsIndex = true };
        if ((screen.WantsIndex || screen.WantsEndings) && screen.IndexedLibrary != library)
        {
            effects = effects.Add(new BuildIndex(library, screen.Indexed?.Index));
            screen = screen with { IndexedLibrary = library };
        }

        if (Wanted(screen) is { } request && request != screen.FindAsked)
        {
            effects = effects.Add(new SearchPosts(request));
            screen = screen with { FindAsked = request };
        }

        return (screen, effects);
    }

    internal static BrowseScreen Found(BrowseScreen screen, SearchReady ready, Surroundings surroundings)
    {
        TextFound found = new(ready.Request.Query.Filter, [.. ready.Result.Hits.Select(hit => hit.Post)]);
        bool isOld = screen.Library is { } now && ready.Request.Index.Posts != now.Posts;
        return ShelfActions.Restocked(screen with { Found = isOld ? found.In(screen.Library!) : found }, surroundings);
    }

    private static SearchRequest? Wanted(BrowseScreen screen)
    {
        PostFilter filter = screen.Filter;
        if (filter.Text.IsEmpty || screen.Indexed is not { } indexed) return null;

        // Only a phrase has to be looked up in the files.
        bool hasPhrase = filter.Text.Any(term => term.Words.Length > 1);
        return new SearchRequest(SearchAsker.Shelf, new Query(filter, []), indexed.Index, int.MaxValue, hasPhrase, screen.Memory);
    }
}
