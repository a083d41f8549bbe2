using System.Collections.Immutable;
using Blog.App;

namespace Blog.Screens;

/// <param name="Screen">What the screen is called.</param>
/// <param name="Map">Its keys.</param>
public sealed record ScreenKeys(string Screen, KeyMap Map);

/// <summary>The keys of all screens. Manual and settings are checked and printed by this.</summary>
public static class KeyMaps
{
    public static ImmutableArray<ScreenKeys> All { get; } =
    [
        new("shelf", BrowseKeys.Shelf),
        new("article", BrowseKeys.Article),
        new("groups", BrowseKeys.Heading),
        new("filter", FacetKeys.Choosing),
        new("filter-narrowed", FacetKeys.Narrowing),
        new("find", SearchKeys.Map),
        new("find-in-essay", FindKeys.Typing),
        new("marks", MarkScreen.Own),
        new("sort", SortScreen.Own),
        new("list", ChoiceKeys.Map),
        new("hints", HintScreen.Own),
        new("note", NoteScreen.Own),
        new("themes", ThemeScreen.Own),
        new("about", AboutScreen.Own),
        new("help", HelpScreen.Own),
        new("help-narrowed", HelpScreen.Narrowing),
    ];
}
