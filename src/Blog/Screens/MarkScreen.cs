using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>Waits in the footer for the letter of a mark.</summary>
/// <param name="Letters">The marks that this essay has.</param>
public sealed record MarkScreen(bool Sets, ImmutableArray<char> Letters) : Screen
{
    internal static readonly KeyMap Own = new(
        new KeyGroup("A mark", [new("close", ["Esc"], "no mark", new DialogClose()) { Hint = "close" }]),
        CommonKeys.Typing);

    public override KeyMap Keys => Own;

    public override bool TakesText => true;

    public override bool CoversAll => false;

    public override Turn? Update(Message message, Surroundings surroundings) => message switch
    {
        KeyTyped { Key: { Code: KeyCode.Character, Modifiers: KeyModifiers.None } key } => Take((char)key.Character.Value),
        KeyTyped or DialogClose or PointerUsed { Event.Action: MouseAction.Press } => Turn.Closed,
        _ => null,
    };

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        string known = Letters.IsEmpty ? "" : $"; set: {string.Join(' ', Letters)}";
        string asked = Sets ? "Mark this place as: a to z" : "Go to the mark: a to z, ' for the place before the jump";
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Own, asked + known, surroundings);
        return View.Still;
    }

    private Turn Take(char letter)
    {
        if (char.IsAsciiLetterLower(letter)) return Turn.Closed.Sending(Sets ? new SetMark(letter) : new GoToMark(letter));
        return letter == '\'' && !Sets ? Turn.Closed.Sending(new GoToMark(letter)) : Turn.Closed.Sending(new Noticed("A mark is a letter from a to z."));
    }
}
