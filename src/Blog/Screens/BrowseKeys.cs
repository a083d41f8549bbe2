using Blog.App;

namespace Blog.Screens;

/// <summary>The keys of the reader, by the pane that has the focus.</summary>
internal static class BrowseKeys
{
    private static readonly KeyGroup Choosing = new("On the shelf",
    [
        new("next", ["j", "Down"], "next essay", count => new MoveBy(count ?? 1)),
        new("previous", ["k", "Up"], "previous essay", count => new MoveBy(-(count ?? 1))),
        new("page-down", ["Space", "f", "PgDn"], "a page on", count => new PageBy(count ?? 1)),
        new("page-up", ["b", "PgUp", "Shift+Space"], "a page back", count => new PageBy(-(count ?? 1))),
        new("half-page-down", ["d", "Ctrl+D"], "half a page on", count => new PageBy(0.5 * (count ?? 1))),
        new("half-page-up", ["u", "Ctrl+U"], "half a page back", count => new PageBy(-0.5 * (count ?? 1))),
        new("first", ["g", "Home"], "first essay, or the one of a number", count => new GoToStart(count)),
        new("last", ["G", "End"], "last essay, or the one of a number", count => new GoToEnd(count)),
        new("open", ["Enter", "l", "Right"], "read the essay", new OpenSelected()) { Hint = "read" },
        new("tags", ["T"], "filter by tag, category, year, author", new OpenTags()) { Hint = "tags" },
        new("find", ["/"], "find in all essays", new OpenSearch()) { Hint = "find" },
        new("clear", ["Esc", "h", "Left"], "take the last part of the filter off", new ClearOrBack()),
        new("sort", ["s"], "order, groups, view", new OpenSort()) { Hint = "sort" },
        new("reverse", ["S"], "the other way round", new ReverseOrder()),
        new("view", ["v"], "full cards, short cards, one row each", new CycleCards()) { Hint = "view" },
    ]);

    private static readonly KeyGroup Reading = new("In an essay",
    [
        new("line-down", ["j", "Down"], "a line on", count => new MoveBy(count ?? 1)),
        new("line-up", ["k", "Up"], "a line back", count => new MoveBy(-(count ?? 1))),
        new("page-down", ["Space", "f", "PgDn"], "a page on", count => new PageBy(count ?? 1)) { Hint = "page" },
        new("page-up", ["b", "PgUp", "Shift+Space"], "a page back", count => new PageBy(-(count ?? 1))),
        new("half-page-down", ["d", "Ctrl+D"], "half a page on", count => new PageBy(0.5 * (count ?? 1))),
        new("half-page-up", ["u", "Ctrl+U"], "half a page back", count => new PageBy(-0.5 * (count ?? 1))),
        new("start", ["g", "Home"], "the start, or the line of a number", count => new GoToStart(count)),
        new("end", ["G", "End"], "the end, or the line of a number", count => new GoToEnd(count)),
        new("percent", ["%"], "to a percent, such as 42%", count => new GoToPercent(count ?? 0)) { NeedsCount = true },
        new("next-heading", ["]"], "next heading", count => new HeadingBy(count ?? 1)) { Hint = "heading" },
        new("previous-heading", ["["], "previous heading", count => new HeadingBy(-(count ?? 1))),
        new("next-link", ["Tab"], "next link", count => new LinkBy(count ?? 1)) { Hint = "link" },
        new("previous-link", ["Shift+Tab"], "previous link", count => new LinkBy(-(count ?? 1))),
        new("follow", ["Enter"], "follow the link, open the note; without one, open or close what folds", new FollowFocused()),
        new("wrap-code", ["w"], "long lines of code wrapped, or cut", new TurnCode()),
        new("code-right", ["Shift+Right"], "cut code: more of its right", count => new CodeSideways(count ?? 1)),
        new("code-left", ["Shift+Left"], "cut code: back to its left", count => new CodeSideways(-(count ?? 1))),
        new("hints", ["F"], "letters on the links in the window, to follow one", new ShowHints()),
        new("find", ["/"], "find in this essay; \\v before it for a regular expression", new OpenFind()) { Hint = "find" },
        new("next-match", ["n"], "next match", count => new MatchBy(count ?? 1)),
        new("previous-match", ["N"], "match before", count => new MatchBy(-(count ?? 1))),
        new("mark", ["m"], "mark this place by a letter, a to z", new OpenMarks(Sets: true)),
        new("go-to-mark", ["'"], "go to a mark; '' to the place before the jump", new OpenMarks(Sets: false)),
        new("copy", ["y"], "copy: paragraph, code, quotation, link, source", new OpenCopy()),
        new("copy-link", ["Y"], "copy the link to this place", new CopyLink()),
        new("contents", ["t"], "contents", new OpenContents()) { Hint = "contents" },
        new("tags", ["T"], "filter the shelf by tag, category, year, author", new OpenTags()),
        new("back", ["Esc", "h", "Left"], "back to the shelf", new ClearOrBack()) { Hint = "shelf" },
    ]);

    private static readonly KeyGroup Everywhere = new("In both",
    [
        new("next-essay", ["J"], "next essay", count => new EssayBy(count ?? 1)),
        new("previous-essay", ["K"], "previous essay", count => new EssayBy(-(count ?? 1))),
        new("history-back", ["Backspace", "H"], "back to where I was before the jump", count => new GoBack(count ?? 1)),
        new("history-forward", ["L"], "forward again", count => new GoForward(count ?? 1)),
        new("browser", ["o"], "open the link, or this essay, in the browser", new OpenInBrowser()),
        new("zoom", ["z"], "one pane over the full window, or two", new ToggleZoom()),
        new("wider", ["+"], "a wider column", count => new ChangeMeasure(4 * (count ?? 1))),
        new("narrower", ["-"], "a narrower column", count => new ChangeMeasure(-4 * (count ?? 1))),
        new("usual-measure", ["="], "the usual column", new ChangeMeasure(0)),
        new("bookmark", ["B"], "bookmark, or take it off", new ToggleBookmark()),
        new("read", ["r"], "read, or unread again", new ToggleRead()),
        new("continue", ["c"], "go on with the essay begun last", new ContinueReading()),
        new("edit", ["e"], "open the post in $VISUAL or $EDITOR", new OpenEditor()),
        new("reload", ["R"], "read the posts again", new ReloadLibrary()),
        new("palette", [":", "Ctrl+P"], "every action by its name", new OpenPalette()),
        new("theme", ["Ctrl+T"], "choose a theme", new OpenThemes()),
        new("about", ["i"], "about this site, contact", new OpenAbout()),
        new("help", ["?", "F1"], "all keys", new OpenHelp()) { Hint = "help" },
        new("up", ["q"], "one level up, then out", new LevelUp()) { Hint = "quit" },
    ]);

    private static readonly KeyGroup OnHeading = new("On a group",
    [
        new("toggle-group", ["Enter", "Space"], "fold or unfold the group", new FoldGroup(null)) { Hint = "fold" },
        new("fold", ["h", "Left"], "fold the group", new FoldGroup(true)),
        new("unfold", ["l", "Right"], "unfold the group", new FoldGroup(false)),
    ]);

    internal static readonly KeyMap Heading = new(OnHeading, Choosing with { Bindings = Choosing.Bindings.RemoveAll(binding => binding.Action == "open") }, Everywhere, CommonKeys.Program);

    internal static readonly KeyMap Shelf = new(Choosing, Everywhere, CommonKeys.Program);

    internal static readonly KeyMap Article = new(Reading, Everywhere, CommonKeys.Program);
}
