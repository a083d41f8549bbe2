using Blog.App;

namespace Blog.Screens;

/// <summary>The keys while a find is typed: only keys that are no characters.</summary>
internal static class FindKeys
{
    internal static readonly KeyMap Typing = new(
        new KeyGroup("Find in an essay",
        [
            new("accept", ["Enter"], "stay here", new KeepFind()),
            new("next", ["Down", "Ctrl+N"], "next match", new MatchBy(1)),
            new("previous", ["Up", "Ctrl+P"], "match before", new MatchBy(-1)),
            new("close", ["Esc"], "go back to where the find began", new DropFind()),
        ]),
        CommonKeys.Typing);
}
