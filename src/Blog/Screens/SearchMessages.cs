using System.Collections.Immutable;
using Blog.App;
using Blog.Posts;
using Blog.Search;
using Blog.State;

namespace Blog.Screens;

public sealed record OpenSearch : BrowseAction;

/// <summary>Makes the query that is typed the filter of the shelf.</summary>
public sealed record SearchToShelf : DialogAction;

/// <summary>A search was left; its query can be recalled in the next one.</summary>
public sealed record QueryLeft(string Text) : Message;

/// <summary>Opens an essay at a match.</summary>
/// <param name="SourceOffset">The place in its file; null for its beginning.</param>
/// <param name="Words">What is lit in it.</param>
public sealed record OpenAt(Post Post, int? SourceOffset, ImmutableArray<string> Words) : Message
{
    /// <summary>The search that found it, to come back to.</summary>
    public SearchScreen? From { get; init; }
}

/// <summary>Who wants to know: the search screen, or the shelf whose filter has text in it. Each voids only its own older request.</summary>
public enum SearchAsker : byte { Reader, Shelf }

/// <param name="Most">So many hits.</param>
/// <param name="ReadsTexts">True for extracts, and for phrases looked up in the files.</param>
public sealed record SearchRequest(SearchAsker Asker, Query Query, SearchIndex Index, int Most, bool ReadsTexts, ReadingState? State);

/// <summary>Searches off the loop; <see cref="SearchReady"/> comes back, unless a newer search of the same asker voids it.</summary>
public sealed record SearchPosts(SearchRequest Request) : Effect;

public sealed record SearchReady(SearchRequest Request, SearchResult Result) : Message;

/// <summary>Indexes the texts of a library, bit by bit; <see cref="IndexGrew"/> comes back after each, and first with the cards alone. A later one voids it.</summary>
/// <param name="Known">An index of a former state of the library, whose texts need not be read again.</param>
public sealed record BuildIndex(Library Library, SearchIndex? Known) : Effect;

public sealed record IndexGrew(Library Library, IndexProgress Progress) : Message;
