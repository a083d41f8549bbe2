using System.Collections.Immutable;
using Blog.App;
using Blog.Posts;
using Blog.Search;
using Blog.State;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// The reader: a shelf pane and an article pane, side by side or one at a time, with a focus. Keys go to the pane with the focus.
/// </summary>
public sealed record BrowseScreen : Screen
{
    internal const int UsualMeasure = 66;

    /// <summary>The library, or null while it is being read.</summary>
    public Library? Library { get; init; }

    /// <summary>Why there is no library, or null.</summary>
    public string? Problem { get; init; }

    public Focus Focus { get; init; }

    public ShelfPane Shelf { get; init; } = new([]);

    /// <summary>The essay in view; it stands until the next one is laid out.</summary>
    public ArticlePane? Article { get; init; }

    /// <summary>Why the selected essay cannot be read, or null.</summary>
    public string? ArticleProblem { get; init; }

    /// <summary>An essay in view that the shelf, as it is filtered, does not hold; null for the one selected there.</summary>
    public Post? Visiting { get; init; }

    /// <summary>The essay that the article pane is for.</summary>
    public Post? Reading => Visiting ?? Shelf.Current;

    /// <summary>Where in the essay that was asked for its reader will come to, or null.</summary>
    public Landing? Landing { get; init; }

    public History History { get; init; } = History.Empty;

    /// <summary>Where the reader is, or was before the focus went to the shelf.</summary>
    public EssayPlace? LastRead { get; init; }

    public KeptPlaces Places { get; init; } = KeptPlaces.None;

    /// <summary>The words that are lit in the essay.</summary>
    public ImmutableArray<string> Lit { get; init; } = [];

    /// <summary>The search that led to the essay, to go back to; or null.</summary>
    public SearchScreen? SearchLeft { get; init; }

    /// <summary>The query of the last search, to be recalled in the next one; or empty.</summary>
    public string LastQuery { get; init; } = "";

    /// <summary>What the reader changed about how the essay in view is set.</summary>
    public ArticleLook Look { get; init; } = ArticleLook.Usual;

    /// <summary>True after the reader was told that this is the end, and which essay comes next.</summary>
    public bool IsNextOffered { get; init; }

    /// <summary>What was asked for last. What comes back for anything else is void.</summary>
    public ArticleRequest? Asked { get; init; }

    /// <summary>Which essays stand on the shelf.</summary>
    public PostFilter Filter { get; init; } = PostFilter.None;

    /// <summary>The parts of the filter in the order in which they came in.</summary>
    public ImmutableArray<FilterPart> Chips { get; init; } = [];

    /// <summary>The order that the reader chose, or null for what suits: the best match first where the filter has text, else the newest first.</summary>
    public ShelfSort? Sort { get; init; }

    /// <summary>The other way round.</summary>
    public bool Reversed { get; init; }

    public Grouping Grouping { get; init; }

    /// <summary>The order that holds.</summary>
    internal ShelfSort SortNow => (Filter.Text.IsEmpty, Sort) switch
    {
        (true, null or ShelfSort.Relevance) => ShelfSort.Date,
        (false, null) => ShelfSort.Relevance,
        (_, { } chosen) => chosen,
    };

    /// <summary>The index as far as it is made; null before somebody searches.</summary>
    public IndexProgress? Indexed { get; init; }

    /// <summary>Somebody searched, and may again.</summary>
    public bool WantsIndex { get; init; }

    /// <summary>An essay was read nearly to its end, and wants to know what goes with it: the index is made for that too.</summary>
    public bool WantsEndings { get; init; }

    /// <summary>What goes with an essay, asked for last.</summary>
    public EndingRequest? EndingAsked { get; init; }

    /// <summary>What goes with the essay that was asked about last and answered.</summary>
    public EndingReady? Ending { get; init; }

    /// <summary>The library whose index is made or asked for.</summary>
    public Library? IndexedLibrary { get; init; }

    /// <summary>What the text of the filter was found in last; of use while the filter is the same.</summary>
    public TextFound? Found { get; init; }

    /// <summary>The search for the filter's text that was asked for last.</summary>
    public SearchRequest? FindAsked { get; init; }

    /// <summary>Where the filter leaves nothing: what taking each part of it off would leave.</summary>
    public ImmutableArray<WayOut> WaysOut { get; init; } = [];

    /// <summary>The find that is being typed, or null.</summary>
    public FindLine? Finding { get; init; }

    /// <summary>The thumb of a bar that the mouse holds, or null.</summary>
    public ThumbHeld? Held { get; init; }

    public bool Zoomed { get; init; }

    /// <summary>The width of the text column that the reader wants, in cells.</summary>
    public int Measure { get; init; } = UsualMeasure;

    /// <summary>True to list the headings beside the text where there is room.</summary>
    public bool ShowsContents { get; init; } = true;

    /// <summary>False when the theme was asked for, or is the only one that the terminal can show: then a theme chosen in an earlier session does not count.</summary>
    public bool KeepsTheme { get; init; } = true;

    /// <summary>The slug of an essay to be opened as soon as the library is there.</summary>
    public string? OpenAtStart { get; init; }

    /// <summary>The heading or other place in it to begin at, or null for where its reader stopped.</summary>
    public string? FragmentAtStart { get; init; }

    /// <summary>What the reader did; null while it is being read.</summary>
    public ReadingState? Memory
    {
        get;
        init
        {
            field = value;
            Shelf = Shelf with { Memory = value };
        }
    }

    /// <summary>The essay that was begun last and not read to its end, or null.</summary>
    public Post? Begun { get; init; }

    public override bool TakesText => Finding is not null;

    public override KeyMap Keys => Finding is not null ? FindKeys.Typing
        : Focus == Focus.Article ? BrowseKeys.Article : Shelf.Heading is null ? BrowseKeys.Shelf : BrowseKeys.Heading;

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Turn? turn = FindActions.After(this, message, surroundings) ?? PaletteActions.After(this, message, surroundings)
            ?? MarkActions.After(this, message, surroundings) ?? CopyActions.After(this, message, surroundings)
            ?? ScrollBarActions.After(this, message, surroundings) ?? LinkActions.After(this, message, surroundings) ?? Changed(message, surroundings) ?? Open(message, surroundings);
        if (turn?.Screen is not BrowseScreen next) return turn;
        next = FindActions.Settled(HistoryActions.Settled(this, next));
        next = ScrollBarActions.Settled(this, next, message);
        if (next.Focus == Focus.Shelf) next = OpenAtActions.Forgotten(next);
        if (message is BrowseAction) next = NextEssay.Withdrawn(this, next);
        next = Remembering.Offered(this, Remembering.Noted(this, next, surroundings));
        (next, Effect? ending) = EndingActions.Begin(next, surroundings);
        if (ending is not null) turn = turn.Doing(ending);
        (next, ImmutableArray<Effect> searching) = TextFilter.Begin(next);
        foreach (Effect effect in searching) turn = turn.Doing(effect);
        return Asking(Keeping(turn, message, next), next, surroundings);
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings) => BrowseView.Draw(this, cells, surroundings);

    internal BrowseLayout Layout(Surroundings surroundings) => BrowseLayout.For(surroundings.Window, Focus, Zoomed, Begun is not null);

    internal Rect ShelfArea(Surroundings surroundings)
    {
        BrowseLayout layout = Layout(surroundings);
        return layout.Shelf.IsEmpty ? BrowseLayout.For(surroundings.Window, Focus.Shelf, Zoomed, Begun is not null).Shelf : layout.Shelf;
    }

    private Turn? Changed(Message message, Surroundings surroundings)
    {
        if (message is OpenAt wanted) return OpenAtActions.Open(this, wanted, surroundings);
        BrowseScreen? next = message switch
        {
            BrowseAction action => BrowseActions.After(this, action, surroundings),
            LibraryLoaded loaded => ShelfActions.Stocked(this, loaded.Library, surroundings),
            LibraryFailed failed => this with { Problem = failed.Problem },
            ArticleFailed failed when failed.Request == Asked => this with { Article = null, ArticleProblem = failed.Problem },
            StateLoaded loaded => Remembering.Loaded(this, loaded.State, surroundings),
            QueryLeft left => this with { LastQuery = left.Text.Trim().Length > 0 ? left.Text : LastQuery },
            FilterChosen chosen => ShelfActions.Filtered(this, chosen.Filter, surroundings),
            IndexGrew grew when grew.Library == Library => this with { Indexed = grew.Progress },
            EndingReady ready when ReferenceEquals(ready.Request, EndingAsked) => EndingActions.Shown(this, ready, surroundings.Theme),
            ArrangementChosen chosen => SortActions.Arranged(this, chosen, surroundings),
            SearchReady ready when ReferenceEquals(ready.Request, FindAsked) => TextFilter.Found(this, ready, surroundings),
            ThemeChosen chosen => KeptChoices.Themed(this with { Shelf = Shelf.ShowSelected(ShelfArea(surroundings), surroundings.Theme) }, chosen.Theme, surroundings.Now),
            WindowResized => this with { Shelf = Shelf.ShowSelected(ShelfArea(surroundings), surroundings.Theme) },
            PointerUsed pointer => BrowsePointer.After(this, pointer.Event, surroundings),
            _ => null,
        };
        if (next is null) return null;
        return message switch
        {
            ReloadLibrary => new Turn(next).Doing(new LoadLibrary()),
            OpenSearch => new Turn(next).Opening(new SearchScreen(Memory) { Indexed = Indexed, Before = LastQuery, All = Chips.IsEmpty ? null : Library?.Posts.Length }),
            StateLoaded loaded => WithTheme(new Turn(next), Memory is null ? KeptChoices.ThemeOf(next) : null, loaded.Notice),
            _ => new Turn(next),
        };
    }

    private static Turn WithTheme(Turn turn, Theme? theme, string? notice)
    {
        if (theme is not null) turn = turn.Sending(new ThemeChosen(theme));
        return notice is null ? turn : turn.Sending(new Noticed(notice));
    }

    /// <summary>The turn, in which what the reader did is kept when it has changed.</summary>
    private Turn Keeping(Turn turn, Message message, BrowseScreen next) =>
        next.Memory is { } memory && message is not StateLoaded && !ReferenceEquals(memory, Memory) ? turn.Doing(new SaveState(memory)) : turn;

    /// <summary>The turn with the screen as it is now, which may need an essay that is not laid out yet.</summary>
    private static Turn Asking(Turn turn, BrowseScreen next, Surroundings surroundings) =>
        next.WantedArticle(surroundings) is { } request && request != next.Asked
            ? (turn with { Screen = next with { Asked = request } }).Doing(new SetArticle(request))
            : turn with { Screen = next };

    private Turn? Open(Message message, Surroundings surroundings) => message switch
    {
        LevelUp => Turn.Closed,
        OpenEditor when Reading is { } post => new Turn(this).Doing(new EditPost(post)),
        ClearOrBack when SearchLeft is { } search => OpenAtActions.Back(this, search, surroundings),
        OpenContents when Article is { } article => new Turn(this).Opening(ContentsScreen.Over(article, Layout(surroundings).Article.Height, surroundings)),
        OpenTags when Library is { } library => new Turn(this).Opening(FacetsScreen.Over(library, Filter, Memory, Found?.Filter == Filter ? Found.Posts : null)),
        OpenSort => new Turn(this).Opening(SortActions.Menu(this, surroundings)),
        OpenAbout when Library is { } library => new Turn(this).Opening(new AboutScreen(library.Site)),
        OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(Keys))),
        OpenThemes => new Turn(this).Opening(ThemeScreen.Over(surroundings)),
        _ => null,
    };

    /// <summary>The article that the screen as it is needs, or null when none is to be seen.</summary>
    private ArticleRequest? WantedArticle(Surroundings surroundings)
    {
        Rect area = Layout(surroundings).Article;
        return area.IsEmpty || Reading is not { } post
            ? null
            : new ArticleRequest(post, ArticlePane.WidthFor(area, Measure), surroundings.Theme) { Look = post.Path == Article?.Post.Path ? Look : Look.Elsewhere };
    }
}
