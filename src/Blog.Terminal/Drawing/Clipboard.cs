using System.Text;
using System.Text.Unicode;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <param name="IsCut">True when the text was longer than a terminal takes, and only its beginning was written.</param>
public readonly record struct ClipboardWriting(ReadOnlyMemory<byte> Bytes, bool IsCut);

/// <summary>
/// OSC 52 (xterm's "Manipulate Selection Data"): hands a text to the clipboard of the machine that the terminal runs on, however far
/// away that is. Nobody answers, so it is never known whether the terminal took it.
/// </summary>
public static class Clipboard
{
    /// <summary>The bytes of text that fit into the 100,000 bytes of a sequence that terminals agree on.</summary>
    public const int MostBytes = 74_994;

    /// <summary>GNU screen keeps 256 bytes of a string in its older versions, and prints what is beyond.</summary>
    private const int ScreenChunk = 240;

    public static ClipboardWriting Write(string text, Multiplexer within)
    {
        byte[] safe = Encoding.UTF8.GetBytes(Safe(text));
        int length = Fitting(safe);
        byte[] sequence = Sequence(safe.AsSpan(0, length));
        byte[] bytes = within switch
        {
            Multiplexer.Tmux => ThroughTmux(sequence),
            Multiplexer.Screen => ThroughScreen(sequence),
            _ => sequence,
        };
        return new ClipboardWriting(bytes, length < safe.Length);
    }

    /// <summary>The gate, line by line: what is pasted into a shell tomorrow holds no control but newline and tab.</summary>
    private static string Safe(string text)
    {
        StringBuilder safe = new(text.Length);
        string rest = text.ReplaceLineEndings("\n");
        for (int start = 0; start <= rest.Length;)
        {
            int end = rest.AsSpan(start).IndexOfAny('\n', '\t');
            end = end < 0 ? rest.Length : start + end;
            safe.Append(SafeText.Clean(rest[start..end]));
            if (end < rest.Length) safe.Append(rest[end]);
            start = end + 1;
        }

        return safe.ToString();
    }

    private static int Fitting(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MostBytes) return text.Length;
        int length = MostBytes;
        while (length > 0 && !Utf8.IsValid(text[..length])) length--;
        return length;
    }

    // Ended by BEL: it is one byte shorter, and ST would end screen's string as well as ours.
    private static byte[] Sequence(ReadOnlySpan<byte> text) =>
        [.. "\e]52;c;"u8, .. Encoding.ASCII.GetBytes(Convert.ToBase64String(text)), (byte)'\a'];

    /// <summary>
    /// Plain, for tmux that keeps the clipboard itself (<c>set-clipboard on</c>), and wrapped so that tmux hands it on
    /// (<c>allow-passthrough on</c>, tmux's manual). Which of the two is on cannot be asked.
    /// </summary>
    private static byte[] ThroughTmux(ReadOnlySpan<byte> sequence) => [.. sequence, .. "\ePtmux;\e"u8, .. sequence, .. "\e\\"u8];

    /// <summary>screen hands on what stands in a device control string, a bit at a time.</summary>
    private static byte[] ThroughScreen(ReadOnlySpan<byte> sequence)
    {
        ByteSink sink = new(sequence.Length * 2);
        for (int start = 0; start < sequence.Length; start += ScreenChunk)
        {
            sink.Add("\eP"u8).Add(sequence[start..Math.Min(sequence.Length, start + ScreenChunk)]).Add("\e\\"u8);
        }

        return sink.ToArray();
    }
}
