using System.Collections.Immutable;
using System.Text;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>A link in the window and the letters that follow it.</summary>
/// <param name="At">Where the link begins in the window.</param>
public sealed record Hint(string Letters, int Link, Position At);

/// <summary>Letters on every link in the window; typing them follows the link.</summary>
public sealed record HintScreen(ImmutableArray<Hint> Hints) : Screen
{
    // The keys under the fingers first, the little fingers' last.
    private const string Letters = "fjdkslaghrueiwoqptyvbncmxz";

    internal static readonly KeyMap Own = new(
        new KeyGroup("Letters on links",
        [
            new("close", ["Esc"], "follow none", new DialogClose()) { Hint = "close" },
            new("erase", ["Backspace"], "take the last letter back", new HintErased()),
        ]),
        new KeyGroup("The program",
        [
            new("repaint", ["Ctrl+L"], "draw the screen again", new RepaintScreen()),
            new("suspend", ["Ctrl+Z"], "suspend", new SuspendProgram()),
            new("quit", ["Ctrl+C"], "quit at once", new LeaveProgram()),
        ]));

    public string Typed { get; init; } = "";

    public override KeyMap Keys => Own;

    public override bool TakesText => true;

    public override bool CoversAll => false;

    internal static HintScreen Over(ArticlePane pane, Rect area)
    {
        ImmutableArray<int> links = LinkFocus.Visible(pane, area.Height);
        return new HintScreen([.. links.Select((link, number) => new Hint(LettersOf(number, links.Length), link, PlaceOf(pane, area, link)))]);
    }

    public override Turn? Update(Message message, Surroundings surroundings) => message switch
    {
        KeyTyped typed => Type(typed.Key),
        HintErased => new Turn(this with { Typed = Typed.Length == 0 ? "" : Typed[..^1] }),
        DialogClose or WindowResized or ArticleReady => Turn.Closed,
        PointerUsed { Event.Action: MouseAction.Press } => Turn.Closed,
        _ => null,
    };

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Theme theme = surroundings.Theme;
        foreach (Hint hint in Hints.Where(hint => hint.Letters.StartsWith(Typed, StringComparison.Ordinal)))
            cells.Draw(hint.At, hint.Letters[Typed.Length..], theme[Role.CurrentMatch]);
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, "type a link's letters", surroundings);
        return View.Still;
    }

    private Turn? Type(Key key)
    {
        if (key is not { Code: KeyCode.Character, Modifiers: KeyModifiers.None }) return null;
        string typed = Typed + Rune.ToLowerInvariant(key.Character);
        if (Hints.FirstOrDefault(hint => hint.Letters == typed) is { } chosen) return Turn.Closed.Sending(new FollowLink(chosen.Link));

        // A letter that no link has is a slip of the finger; the hints wait for another.
        return Hints.Any(hint => hint.Letters.StartsWith(typed, StringComparison.Ordinal)) ? new Turn(this with { Typed = typed }) : null;
    }

    /// <summary>One letter where that is enough, else two for all, so that none is the beginning of another.</summary>
    private static string LettersOf(int number, int count) => count <= Letters.Length
        ? Letters[number].ToString()
        : $"{Letters[number / Letters.Length % Letters.Length]}{Letters[number % Letters.Length]}";

    private static Position PlaceOf(ArticlePane pane, Rect area, int link)
    {
        Rect cells = pane.Article.Links[link].Spans.Select(span => pane.CellsOf(span, area)).First(cells => !cells.IsEmpty);
        return new Position(cells.X, cells.Y);
    }
}

/// <summary>Takes the last letter of a hint back.</summary>
public sealed record HintErased : Message;
