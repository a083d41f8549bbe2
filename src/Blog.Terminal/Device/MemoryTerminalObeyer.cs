using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Terminal.Device;

/// <summary>Does what the bytes say, and refuses what is not in the small language that this program may speak to a terminal.</summary>
internal sealed partial class MemoryTerminalObeyer(Size size, MemoryTerminalOptions options, Action<string> answer) : IVtHandler
{
    private MemoryTerminalScreen _main = new(size);
    private MemoryTerminalScreen _alternate = new(size);
    private Size _size = size;
    private Position _saved;

    public MemoryTerminalModes Modes { get; } = new(options.Traits);

    public MemoryTerminalCursor Cursor { get; private set; } = new(size, options);

    public MemoryTerminalScreen Screen => Modes.IsAlternate ? _alternate : _main;

    /// <summary>What OSC 52 put there, still in base64, or null.</summary>
    public string? Clipboard { get; private set; }

    /// <summary>Every terminal lays its text out anew in its own way, so nothing can be known of it.</summary>
    public void Resize(Size size)
    {
        (_size, _saved) = (size, default);
        (_main, _alternate) = (new(size), new(size));
        Cursor = new(size, options) { Wraps = Cursor.Wraps };
    }

    public void Text(Rune character) => Cursor.Print(character, Screen);

    public void Control(byte control)
    {
        Flush();
        switch (control)
        {
            case (byte)'\r':
                Cursor.Place(Cursor.At with { X = 0 });
                break;
            case (byte)'\n' when Cursor.At.X == 0 && Cursor.At.Y + 1 < _size.Height:
                Cursor.Move(0, 1);
                break;
            case (byte)'\b':
                Cursor.Move(-1, 0);
                break;
            default:
                throw Refuse($"the control 0x{control:x2} is not expected here");
        }
    }

    public void Escape(in EscapeSequence sequence)
    {
        Flush();
        if (sequence.Final != 'M' || !sequence.Intermediates.IsEmpty) throw Refuse($"ESC {sequence.Final} is not known");
        Cursor.Move(0, -1);
    }

    public void Fault(VtFault fault, byte at) => throw Refuse($"malformed ({fault}) at the byte 0x{at:x2}");

    public void ControlString(in ControlString text)
    {
        Flush();
        string content = Encoding.UTF8.GetString(text.Content);
        if (text.Kind != ControlStringKind.Osc || text.EndsWithBell || text.IsTruncated) throw Refuse($"a string of kind {text.Kind} is not expected: {content}");
        if (SafeText.Clean(content) != content) throw Refuse($"an unsafe string: {content}");
        string[] parts = content.Split(';', 3);
        switch (parts)
        {
            case ["2", ..] when options.Traits.WindowTitle:
                Modes.Title = content[2..];
                break;
            case ["8", "", var address] when options.Traits.Hyperlinks && (address.Length == 0 || SafeText.Link(address) == address):
                Cursor.Link = address.Length == 0 ? null : address;
                break;
            case ["10" or "11" or "12", "?"]:
                if (parts[0] == "11" && options.Traits.Background is { } color)
                    answer($"\e]11;rgb:{color.R:x2}{color.R:x2}/{color.G:x2}{color.G:x2}/{color.B:x2}{color.B:x2}\e\\");
                break;
            case ["52", "c", var copied]:
                Clipboard = copied;
                break;
            default:
                throw Refuse($"this is not known, or the terminal has it not: OSC {content}");
        }
    }

    /// <summary>The end of one write: what no frame may leave open.</summary>
    public void EndWrite()
    {
        Flush();
        if (Screen.HasTornCells) throw Refuse("half a wide cluster was left");
        if (Modes.IsSynchronized) throw Refuse("the end of synchronized output is missing");
        if (Cursor.HasMargins) throw Refuse("margins were left");
        if (Cursor.Style != Style.Plain || Cursor.Link is not null) throw Refuse("a style or a link was left open");
    }

    /// <summary>What is not as it was found, or null.</summary>
    public string? Difference()
    {
        if (Modes.Difference() is { } difference) return difference;
        if (!_main.IsUntouched) return "the main screen was drawn on";
        return Cursor.At != default ? $"the cursor is at {Cursor.At.X},{Cursor.At.Y}" : null;
    }

    private void Flush() => Cursor.Flush(Screen);

    private static MemoryTerminalException Refuse(string why) => new(why);
}
