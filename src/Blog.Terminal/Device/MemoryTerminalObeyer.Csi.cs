using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Terminal.Device;

internal sealed partial class MemoryTerminalObeyer
{
    public void Csi(in CsiSequence sequence)
    {
        Flush();
        if (sequence.IsTruncated) throw Refuse("too many parameters");
        switch (Kind(sequence))
        {
            case "m": Styled(sequence); return; // the only one that may stand inside a text
            case "b" when options.Traits.RepeatCharacter: Cursor.Repeat(Number(sequence), Screen); return;
            case "H": Cursor.Place(new Position(Number(sequence, 1) - 1, Number(sequence) - 1)); break;
            case "G": Cursor.Place(Cursor.At with { X = Number(sequence) - 1 }); break;
            case "d": Cursor.Move(0, Number(sequence) - 1 - Cursor.At.Y); break;
            case "A": Cursor.Move(0, -Number(sequence)); break;
            case "B": Cursor.Move(0, Number(sequence)); break;
            case "C": Cursor.Move(Number(sequence), 0); break;
            case "D": Cursor.Move(-Number(sequence), 0); break;
            case "J": EraseScreen(sequence.Parameter(0)); break;
            case "K" when sequence.Parameter(0) == 0: Erase(_size.Width - Cursor.At.X); break;
            case "X": Erase(Number(sequence)); break;
            case "S": Scroll(Number(sequence)); break;
            case "T": Scroll(-Number(sequence)); break;
            case "r": SetMargins(sequence, _size.Height, (first, count) => Cursor.Margins with { Y = first, Height = count }); break;
            case "s" when Modes.HasSideMargins: SetMargins(sequence, _size.Width, (first, count) => Cursor.Margins with { X = first, Width = count }); break;
            case "t": Titles(sequence.Parameter(0), sequence.Parameter(1)); break;
            case "?h" or "?l": SwitchModes(sequence); break;
            case ">u" or "<u" or "=u" when options.Traits.KittyKeyboard: Keyboard(sequence); break;
            case "c" or "n" or ">q" or "?$p" or "?u": Answer(sequence); break;
            default: throw Refuse($"the sequence CSI {Show(sequence)} is not known, or the terminal has it not");
        }

        Cursor.EndText();
    }

    /// <summary>Prefix, intermediates and final byte, which together say what a sequence is.</summary>
    private static string Kind(in CsiSequence sequence) =>
        (sequence.Prefix == '\0' ? "" : sequence.Prefix.ToString()) + Encoding.ASCII.GetString(sequence.Intermediates) + sequence.Final;

    private static int Number(in CsiSequence sequence, int index = 0) => sequence.Parameter(index, 1) is > 0 and int number
        ? number
        : throw Refuse($"a 0 is sent in CSI {Show(sequence)}");

    private static string Show(in CsiSequence sequence)
    {
        string text = Kind(sequence) + " with";
        for (int i = 0; i < sequence.Count; i++) text += " " + sequence.Parameter(i, -1);
        return text;
    }

    private void EraseScreen(int what)
    {
        if (what is not (0 or 2)) throw Refuse("only ED 0 and 2 are expected");
        if (what == 2) Cursor.EndText();
        int first = Cursor.At.Y;
        if (what == 0) Erase(_size.Width - Cursor.At.X);
        for (int y = what == 0 ? first + 1 : 0; y < _size.Height; y++) Screen.Erase(new Position(0, y), _size.Width, Cursor.Ground);
    }

    private void Erase(int cells)
    {
        Cursor.RequirePlace();
        if (Cursor.At.X + cells > _size.Width) throw Refuse("erasing goes beyond the last column");
        if (!IsPlainGround(Cursor.Style) || Cursor.Link is not null) throw Refuse("erasing in a style whose look on blanks is different everywhere");
        Screen.Erase(Cursor.At, cells, Cursor.Ground);
    }

    private void Scroll(int rows)
    {
        if (!Modes.IsAlternate) throw Refuse("the shell's screen is scrolled");
        if (Math.Abs(rows) >= Cursor.Margins.Height) throw Refuse("everything is scrolled away");
        if (!IsPlainGround(Cursor.Style) || Cursor.Link is not null) throw Refuse("scrolling in a style whose look on blanks is different everywhere");
        if (!Screen.Scroll(Cursor.Margins, rows, Cursor.Ground)) throw Refuse("margins cut through wide clusters");
    }

    private static bool IsPlainGround(Style style) =>
        (style.Attributes & (TextAttributes.Reverse | TextAttributes.Underline | TextAttributes.Strikethrough)) == 0;

    private void SetMargins(in CsiSequence sequence, int size, Func<int, int, Rect> margins)
    {
        int first = Number(sequence), last = sequence.Parameter(1, size);
        bool takesThemAway = sequence.Count == 0;
        if (!takesThemAway && (first >= last || last > size)) throw Refuse($"margins from {first} to {last}");
        Cursor.Margins = margins(first - 1, last - first + 1);
        Cursor.Place(default);
    }

    private void Titles(int action, int which)
    {
        if (which != 2 || !options.Traits.WindowTitle) throw Refuse("only the stack of titles is expected");
        if (action == 22) Modes.PushTitle();
        else if (action != 23 || !Modes.PopTitle()) throw Refuse("there is no title to take back");
    }

    private void SwitchModes(in CsiSequence sequence)
    {
        bool isSet = sequence.Final == 'h';
        if (sequence.Count == 0) throw Refuse("no mode is named");
        for (int i = 0; i < sequence.Count; i++) SwitchMode(sequence.Parameter(i), isSet);
    }

    private void SwitchMode(int mode, bool isSet)
    {
        if (!Modes.Knows(mode)) throw Refuse($"the mode {mode} is not known, or the terminal has it not");
        if (mode == 1049 && Modes.IsAlternate == isSet) throw Refuse("the screen is switched to where it is");
        if (mode == 1049 && isSet) (_saved, _alternate) = (Cursor.At, new MemoryTerminalScreen(_size));
        Modes.Set(mode, isSet);
        Cursor.Wraps = Modes.Summary.AutoWrap;
        if (mode == 1049 && !isSet) Cursor.Place(_saved);
        if (mode == 69 && !isSet) Cursor.Margins = Cursor.Margins with { X = 0, Width = _size.Width };
    }

    private void Keyboard(in CsiSequence sequence)
    {
        if (sequence.Prefix == '>') Modes.PushKeys(sequence.Parameter(0));
        else if (sequence.Prefix == '=') Modes.SetKeys(sequence.Parameter(0));
        else if (!Modes.PopKeys()) throw Refuse("the keyboard's stack is empty");
    }

    private void Answer(in CsiSequence sequence)
    {
        switch (Kind(sequence))
        {
            case "c": answer("\e[?62;4;22c"); break;
            case "n" when sequence.Parameter(0) == 6: answer($"\e[{Cursor.At.Y + 1};{Cursor.At.X + 1}R"); break;
            case "n" when sequence.Parameter(0) == 5: answer("\e[0n"); break;
            case ">q": answer($"\eP>|{options.Name}\e\\"); break;
            case "?$p": answer($"\e[?{sequence.Parameter(0)};{StateOf(sequence.Parameter(0))}$y"); break;
            case "?u":
                if (options.Traits.KittyKeyboard) answer($"\e[?{Modes.KeyFlags}u");
                break;
            default: throw Refuse($"the question CSI {Show(sequence)} is not known");
        }
    }

    /// <summary>DECRPM: 0 unknown, 1 set, 2 reset.</summary>
    private int StateOf(int mode) => !Modes.Knows(mode) ? 0 : Modes[mode] ? 1 : 2;
}
