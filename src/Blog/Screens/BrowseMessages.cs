using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Search;
using Blog.State;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>What a key asks of the reader.</summary>
public abstract record BrowseAction : Message;

/// <summary>By lines in an essay, by essays on the shelf.</summary>
public sealed record MoveBy(int Steps) : BrowseAction;

/// <summary>By windows; a half counts as a half.</summary>
public sealed record PageBy(double Pages) : BrowseAction;

public sealed record GoToStart(int? Number) : BrowseAction;

public sealed record GoToEnd(int? Number) : BrowseAction;

public sealed record GoToPercent(int Percent) : BrowseAction;

public sealed record HeadingBy(int Steps) : BrowseAction;

public sealed record EssayBy(int Steps) : BrowseAction;

public sealed record OpenSelected : BrowseAction;

/// <summary>Esc: clears what is on, then leaves the pane.</summary>
public sealed record ClearOrBack : BrowseAction;

/// <summary>q: one level up, then out.</summary>
public sealed record LevelUp : BrowseAction;

public sealed record CycleCards : BrowseAction;

public sealed record ToggleZoom : BrowseAction;

/// <param name="Cells">How much wider or narrower; 0 for the usual measure.</param>
public sealed record ChangeMeasure(int Cells) : BrowseAction;

/// <summary>Goes to a row of the essay from afar; the place before it is kept to come back to.</summary>
public sealed record JumpToRow(int Row) : BrowseAction;

public sealed record OpenContents : BrowseAction;

public sealed record OpenTags : BrowseAction;

public sealed record OpenAbout : BrowseAction;

public sealed record OpenHelp : BrowseAction;

public sealed record OpenThemes : BrowseAction;

public sealed record ReloadLibrary : BrowseAction;

/// <summary>w: long lines of code wrapped, or cut to be scrolled sideways.</summary>
public sealed record TurnCode : BrowseAction;

public sealed record CodeSideways(int Steps) : BrowseAction;

public sealed record ToggleBookmark : BrowseAction;

public sealed record ToggleRead : BrowseAction;

/// <summary>Opens the essay that was begun last and not read to its end.</summary>
public sealed record ContinueReading : BrowseAction;

public sealed record OpenEditor : BrowseAction;

/// <summary>What the shelf is to hold from now on.</summary>
public sealed record FilterChosen(PostFilter Filter) : Message;

/// <summary>The library was read.</summary>
public sealed record LibraryLoaded(Library Library) : Message;

/// <summary>What the reader did before was read, or read again after another reader wrote it.</summary>
/// <param name="Notice">What went wrong, or null.</param>
public sealed record StateLoaded(ReadingState State, string? Notice) : Message;

/// <summary>The library could not be read.</summary>
public sealed record LibraryFailed(string Problem) : Message;

/// <summary>An essay was laid out as asked.</summary>
public sealed record ArticleReady(ArticleRequest Request, PostText Text, Article Article) : Message;

/// <summary>An essay could not be read.</summary>
public sealed record ArticleFailed(ArticleRequest Request, string Problem) : Message;

/// <summary>An essay to be laid out. A later request makes an earlier one void.</summary>
public sealed record ArticleRequest(Post Post, int Width, Theme Theme)
{
    public ArticleLook Look { get; init; } = ArticleLook.Usual;
}

/// <summary>Keeps what the reader did, before long.</summary>
public sealed record SaveState(ReadingState State) : Effect;

/// <summary>Opens a post in the reader's editor.</summary>
public sealed record EditPost(Post Post) : Effect;

/// <summary>Reads a folder of posts; <see cref="LibraryLoaded"/> comes back.</summary>
public sealed record LoadLibrary : Effect;

/// <summary>Reads and lays out an essay; <see cref="ArticleReady"/> comes back.</summary>
public sealed record SetArticle(ArticleRequest Request) : Effect;
