using Blog.App;

namespace Blog.Screens;

/// <summary>What keys do in the reader as a whole; what they do in a pane stands in <see cref="ShelfActions"/> and <see cref="ArticleActions"/>.</summary>
internal static class BrowseActions
{
    internal const int LeastMeasure = 30, MostMeasure = 140;

    /// <summary>The screen after an action, or null when the action opens or closes something.</summary>
    internal static BrowseScreen? After(BrowseScreen screen, BrowseAction action, Surroundings surroundings) => action switch
    {
        OpenSelected => screen.Focus == Focus.Shelf && screen.Shelf.Current is not null ? screen with { Focus = Focus.Article } : screen,
        LevelUp => screen.Focus == Focus.Article ? ToShelf(screen, surroundings) : null,
        ClearOrBack when screen is { Focus: Focus.Article, SearchLeft: not null } => null,
        ClearOrBack => screen.Focus == Focus.Article ? ToShelf(screen, surroundings) : ShelfActions.WithoutLastChip(screen, surroundings),
        EssayBy by => ShelfActions.Select(OpenAtActions.Forgotten(screen), screen.Shelf.Number + by.Steps, surroundings),
        CycleCards => screen with { Shelf = screen.Shelf.NextView(screen.ShelfArea(surroundings), surroundings.Theme) },
        ReverseOrder => SortActions.Reversed(screen, surroundings),
        FoldGroup fold => SortActions.Folded(screen, fold, surroundings),
        ToggleZoom => screen with { Zoomed = !screen.Zoomed },
        ChangeMeasure change => screen with { Measure = MeasureAfter(screen.Measure, change) },
        JumpToRow => ArticleActions.Move(HistoryActions.Jumped(screen), action, surroundings),
        ReloadLibrary => screen,
        TurnCode => LookActions.TurnCode(screen),
        CodeSideways sideways => LookActions.Sideways(screen, sideways.Steps),
        ToggleBookmark or ToggleRead => Remembering.After(screen, action, surroundings),
        ContinueReading => Remembering.Continue(screen, surroundings),
        OpenSearch => screen with { WantsIndex = true },
        OpenEditor or OpenContents or OpenTags or OpenAbout or OpenHelp or OpenThemes or OpenSort => null,
        _ when screen.Focus == Focus.Article => ArticleActions.Move(screen, action, surroundings),
        _ => ShelfActions.Move(screen, action, surroundings),
    };

    private static int MeasureAfter(int measure, ChangeMeasure change) =>
        change.Cells == 0 ? BrowseScreen.UsualMeasure : WithinBounds(measure + change.Cells);

    internal static int WithinBounds(int measure) => Math.Clamp(measure, LeastMeasure, MostMeasure);

    internal static BrowseScreen ToShelf(BrowseScreen screen, Surroundings surroundings)
    {
        BrowseScreen shelf = screen with { Focus = Focus.Shelf };
        return shelf with { Shelf = screen.Shelf.ShowSelected(shelf.ShelfArea(surroundings), surroundings.Theme) };
    }
}
