using Blog.App;

namespace Blog.Screens;

/// <summary>The keys of the search: only keys that are no characters.</summary>
internal static class SearchKeys
{
    internal static readonly KeyMap Map = new(
        new KeyGroup("Find",
        [
            new("accept", ["Enter"], "open the essay at the match", new DialogAccept()) { Hint = "open" },
            new("to-shelf", ["Tab", "Ctrl+S"], "make this the filter of the shelf", new SearchToShelf()) { Hint = "filter the shelf" },
            new("next", ["Down", "Ctrl+N"], "next essay", new DialogMove(1)),
            new("previous", ["Up", "Ctrl+P"], "previous essay; on an empty line the last query (Enter too)", new DialogMove(-1)),
            new("page-down", ["PgDn"], "a page on", new DialogPage(1)),
            new("page-up", ["PgUp"], "a page back", new DialogPage(-1)),
            new("close", ["Esc"], "back to the shelf", new DialogClose()) { Hint = "back" },
            new("help", ["F1"], "these keys", new OpenHelp()),
        ]),
        CommonKeys.Typing);
}
