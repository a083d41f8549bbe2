using Blog.Articles;
using Blog.Posts;
using Blog.Search;
using Blog.Settings;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>What the reader is to open.</summary>
internal sealed record ReadRequest(SettingValues Settings, PostSource Source)
{
    /// <summary>The essay to open at once, or null for the shelf.</summary>
    public string? Slug { get; init; }

    public PostFilter Filter { get; init; } = PostFilter.None;

    public PostSort Sort { get; init; } = new(PostSort.ByDate, IsReversed: false);

    internal Preferences Likes => Settings.Preferences;

    internal Theme Theme => Likes.Theme is { } name ? ThemeList.Named(name)! : ThemeList.ForLocale(Environment.GetEnvironmentVariable);

    internal Func<int, Theme, ArticleOptions> Typesetting => (width, theme) => new ArticleOptions(width, theme)
    {
        Breaking = Likes.Breaking, Justify = Likes.Justify, Hyphenate = Likes.Hyphenate, WrapCode = Likes.WrapCode, CodeLineNumbers = Likes.LineNumbers,
    };

    /// <summary>The library as the shelf shows it. The tags of the filter are the shelf's own business, so that they can be taken off there.</summary>
    /// <exception cref="PostFolderException">There is nothing to read.</exception>
    internal Library Load()
    {
        Library library = Source.Load();
        PostFilter rest = Filter with { Tags = [] };
        if (rest.IsNone && Sort is { Name: PostSort.ByDate, IsReversed: false }) return library;
        return library with { Posts = Selection.Of(library, rest, Sort, null).Posts };
    }

    /// <exception cref="Failure">The filter lets nothing through: better said before the screen is drawn.</exception>
    internal void Check()
    {
        Selection selection = Selection.Of(Source.Load(), Filter, Sort, null);
        if (selection.Posts.IsEmpty) throw Failure.NotFound(NothingFound.Message(selection));
    }
}
