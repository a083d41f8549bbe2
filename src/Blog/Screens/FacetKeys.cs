using Blog.App;

namespace Blog.Screens;

/// <summary>The keys of the filter panel: while it is looked through, and while what narrows it is typed.</summary>
internal static class FacetKeys
{
    internal static readonly KeyMap Choosing = new(
        new KeyGroup("Filter",
        [
            new("toggle", ["Space", "x"], "essays must have this, or need not", new DialogToggle()) { Hint = "must" },
            new("exclude", ["!"], "essays must not have this", new FacetExclude()) { Hint = "not" },
            new("any", ["a"], "all of the chosen tags, or any of them", new FacetAny()) { Hint = "any" },
            new("accept", ["Enter"], "choose this and go to the shelf", new DialogAccept()) { Hint = "show" },
            new("next-section", ["Tab", "l", "Right"], "tags, categories, years, authors", new FacetSectionBy(1)) { Hint = "more" },
            new("previous-section", ["Shift+Tab", "h", "Left"], "the other way round", new FacetSectionBy(-1)),
            new("narrow", ["/"], "narrow the list by typing", new FacetNarrow()) { Hint = "narrow" },
            new("clear", ["c", "Backspace"], "take everything off", new DialogClear()) { Hint = "clear" },
            .. DialogKeys.Moving,
            new("close", ["Esc", "q", "T"], "close", new DialogClose()) { Hint = "close" },
            new("help", ["?", "F1"], "these keys", new OpenHelp()),
        ]),
        CommonKeys.Program);

    internal static readonly KeyMap Narrowing = new(
        new KeyGroup("Narrowing the list",
        [
            new("accept", ["Enter"], "keep what is left", new DialogAccept()) { Hint = "keep" },
            new("next", ["Down", "Ctrl+N"], "down", new DialogMove(1)),
            new("previous", ["Up", "Ctrl+P"], "up", new DialogMove(-1)),
            new("page-down", ["PgDn"], "a page on", new DialogPage(1)),
            new("page-up", ["PgUp"], "a page back", new DialogPage(-1)),
            new("close", ["Esc"], "the whole list again", new DialogClose()) { Hint = "all" },
        ]),
        CommonKeys.Typing);
}
