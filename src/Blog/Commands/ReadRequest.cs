using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Settings;
using Blog.State;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>What the reader is to open.</summary>
internal sealed record ReadRequest(SettingValues Settings, PostSource Source)
{
    /// <summary>The essay to open at once, or null for the shelf.</summary>
    public string? Slug { get; init; }

    /// <summary>The heading in it to begin at, or null.</summary>
    public string? Fragment { get; init; }

    /// <summary>The library, where it had to be read to find the essay.</summary>
    public Library? Read { get; init; }

    public PostFilter Filter { get; init; } = PostFilter.None;

    public PostSort Sort { get; init; } = new(PostSort.ByDate, IsReversed: false);

    /// <summary>True when nothing is to be remembered.</summary>
    public bool KeepsNothing { get; init; }

    internal Preferences Likes => Settings.Preferences;

    internal Theme Theme => Likes.Theme is { } name ? ThemeList.Named(name)! : ThemeList.ForLocale(Environment.GetEnvironmentVariable);

    internal Func<int, Theme, ArticleOptions> Typesetting => (width, theme) => new ArticleOptions(width, theme)
    {
        Breaking = Likes.Breaking, Justify = Likes.Justify, Hyphenate = Likes.Hyphenate, SmartPunctuation = Likes.SmartPunctuation, WrapCode = Likes.WrapCode, CodeLineNumbers = Likes.LineNumbers,
    };

    /// <summary>The shelf as it is asked for.</summary>
    internal BrowseScreen Screen => new()
    {
        OpenAtStart = Slug,
        FragmentAtStart = Fragment,
        Filter = Filter,
        Sort = Sort.Name switch { "title" => ShelfSort.Title, "length" => ShelfSort.ReadingTime, PostSort.ByRelevance => ShelfSort.Relevance, _ => null },
        Reversed = Sort.IsReversed,
        Measure = Likes.Measure,
        ShowsContents = Likes.Contents,
        KeepsTheme = Likes.Theme is null && Theme is TerminalTheme,
    };

    /// <summary>Where what the reader does is kept; nothing is kept of a text that came by a pipe.</summary>
    internal StateStore Store => new(
        Likes.State && !KeepsNothing && Source.Known is null ? StatePath.Usual(Environment.GetEnvironmentVariable) : null, Source.StateName, TimeProvider.System);

    /// <summary>Reads the library in growing parts, in an order that the shelf itself does not know. What is read already is given once.</summary>
    internal Func<IEnumerable<Library>> Loading()
    {
        Library? read = Read;
        return () => Ordered(Interlocked.Exchange(ref read, null) is { } known ? [known] : Source.LoadInBatches());
    }

    private IEnumerable<Library> Ordered(IEnumerable<Library> libraries) => Sort.Name is "updated" or "category" or "author"
        ? libraries.Select(library => library with { Posts = (Sort with { IsReversed = false }).Apply(library.Posts, []) })
        : libraries;

    /// <summary>Looks for a slip of the fingers in the filter's names. Goes no further into the library than to the last name that it holds, and
    /// leaves it to the shelf to say that names which are all there leave nothing together.</summary>
    /// <exception cref="Failure">A tag, a category or an author that no essay has: better said before the screen is drawn.</exception>
    internal void Check()
    {
        string? unknown = null;
        foreach (Library library in Source.LoadInBatches())
        {
            unknown = NothingFound.UnknownName(library, Filter);
            if (unknown is null) return;
        }

        if (unknown is not null) throw Failure.NotFound(unknown);
    }
}
