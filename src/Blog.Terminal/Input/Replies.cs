using System.Buffers.Text;
using System.Text;
using Blog.Terminal.Drawing;

namespace Blog.Terminal.Input;

/// <summary>Answers of the terminal. What was not asked for, and what is no answer, is null.</summary>
internal static class Replies
{
    private const int LongestName = 100;

    internal static Reply? Of(in CsiSequence sequence) => (sequence.Prefix, sequence.Final) switch
    {
        ('?', 'c') => new DeviceAttributesReply(Attributes(sequence)),
        ('?', 'u') => new KeyboardProtocolReply(sequence.Parameter(0)),
        _ => null,
    };

    /// <summary>DECRPM, <c>CSI ? mode ; state $ y</c>.</summary>
    internal static ModeReply? Mode(in CsiSequence sequence)
    {
        bool isReport = sequence is { Prefix: '?', Final: 'y', Count: 2 } && sequence.Intermediates is [(byte)'$'];
        return isReport ? new ModeReply(sequence.Parameter(0), sequence.Parameter(1)) : null;
    }

    internal static Reply? Of(in ControlString text) => text switch
    {
        { IsTruncated: true } => null,
        { Kind: ControlStringKind.Osc } => Color(text.Content),
        { Kind: ControlStringKind.Dcs } when text.Content.StartsWith(">|"u8) => Name(text.Content[2..]),
        _ => null,
    };

    internal static CursorPositionReply? CursorPosition(in CsiSequence sequence)
    {
        int row = sequence.Parameter(0), column = sequence.Parameter(1);
        return sequence.Count == 2 && row > 0 && column > 0 ? new CursorPositionReply(new Position(column - 1, row - 1)) : null;
    }

    private static int[] Attributes(in CsiSequence sequence)
    {
        int[] attributes = new int[sequence.Count];
        for (int i = 0; i < attributes.Length; i++) attributes[i] = sequence.Parameter(i);
        return attributes;
    }

    private static ColorReply? Color(ReadOnlySpan<byte> content)
    {
        if (!Utf8Parser.TryParse(content, out int code, out int digits) || code is < 10 or > 12) return null;
        if (content.Length <= digits || content[digits] != ';' || XColor.Parse(content[(digits + 1)..]) is not { } color) return null;
        return new ColorReply((ColorSlot)(code - 10), color);
    }

    /// <summary>A name is shown and compared, so nothing but plain characters is let in.</summary>
    private static TerminalNameReply? Name(ReadOnlySpan<byte> text)
    {
        bool isPlain = text.Length is > 0 and <= LongestName && !text.ContainsAnyExceptInRange((byte)' ', (byte)'~');
        return isPlain ? new TerminalNameReply(Encoding.ASCII.GetString(text)) : null;
    }
}
