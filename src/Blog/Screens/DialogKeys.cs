using System.Collections.Immutable;
using Blog.App;

namespace Blog.Screens;

/// <summary>Keys that dialogs share.</summary>
internal static class DialogKeys
{
    internal static readonly ImmutableArray<Binding> Moving =
    [
        new("next", ["j", "Down"], "down", count => new DialogMove(count ?? 1)),
        new("previous", ["k", "Up"], "up", count => new DialogMove(-(count ?? 1))),
        new("page-down", ["PgDn", "f", "d", "Ctrl+D"], "a page on", count => new DialogPage(count ?? 1)),
        new("page-up", ["PgUp", "b", "u", "Ctrl+U"], "a page back", count => new DialogPage(-(count ?? 1))),
        new("first", ["g", "Home"], "to the top", new DialogStart()),
        new("last", ["G", "End"], "to the end", new DialogEnd()),
    ];

    /// <summary>The keys of a dialog that is only read.</summary>
    internal static KeyMap Reading(string title, params ReadOnlySpan<string> closing) => new(
        new KeyGroup(title,
        [
            .. Moving,
            new("page-on", ["Space"], "a page on", count => new DialogPage(count ?? 1)),
            new("close", [.. closing, "Esc", "q", "Enter", "h", "Left"], "close", new DialogClose()) { Hint = "close" },
        ]),
        CommonKeys.Program);
}
