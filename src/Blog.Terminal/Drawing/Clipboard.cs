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
    /// <summary>The bytes of text whose sequence, in base64 and ended by ST, is not longer than the 100,000 bytes that terminals agree on.</summary>
    public const int MostBytes = 74_991;

    /// <summary>GNU screen keeps 256 bytes of a string in its older versions, and prints what is beyond.</summary>
    private const int ScreenChunk = 240;

    public static ClipboardWriting Write(string text, Multiplexer within)
    {
        byte[] safe = Encoding.UTF8.GetBytes(Safe(text));
        int length = Fitting(safe);
        string text64 = Convert.ToBase64String(safe.AsSpan(0, length));
        byte[] bytes = Encoding.ASCII.GetBytes(within switch
        {
            Multiplexer.Tmux => Plain(text64) + ThroughTmux(text64),
            Multiplexer.Screen => ThroughScreen(text64),
            _ => Plain(text64),
        });
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

    // Ended by ST, not by BEL: what does not know OSC at all must not ring.
    private static string Plain(string text64) => $"\e]52;c;{text64}\e\\";

    /// <summary>
    /// For a tmux that does not keep the clipboard itself (<c>set-clipboard</c>) but hands on what is wrapped
    /// (<c>allow-passthrough</c>, tmux's manual: every ESC in it doubled). Which of the two is on cannot be asked.
    /// </summary>
    private static string ThroughTmux(string text64) => $"\ePtmux;\e\e]52;c;{text64}\e\e\\\e\\";

    /// <summary>screen hands on what stands in a device control string, a bit at a time. ST would end that string, so BEL ends ours.</summary>
    private static string ThroughScreen(string text64) =>
        string.Concat($"\e]52;c;{text64}\a".Chunk(ScreenChunk).Select(chunk => $"\eP{new string(chunk)}\e\\"));
}
