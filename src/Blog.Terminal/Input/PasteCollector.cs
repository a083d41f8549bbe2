using System.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// Gathers what is pasted between the marks of mode 2004, <c>CSI 200 ~</c> and <c>CSI 201 ~</c>. Everything up to the end mark is text,
/// escape sequences and other marks too. A paste whose end mark has not come waits for it, however long: to give up would make keys of the rest.
/// </summary>
internal sealed class PasteCollector
{
    /// <summary>How many bytes are kept; nobody pastes more into a line to type. The rest is dropped until the end mark.</summary>
    internal const int LongestPaste = 1024 * 1024;

    private const byte Esc = 0x1b;

    private byte[] _bytes = [];
    private int _length;
    private bool _isTruncated;

    /// <summary>How much of the end mark has been seen.</summary>
    private int _matched;

    private static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    internal bool IsOpen { get; private set; }

    internal void Open() => IsOpen = true;

    /// <summary>Takes bytes up to the end mark, with it.</summary>
    /// <returns>How many were taken. When the mark was among them the paste is no longer open, and <see cref="Close"/> has the text.</returns>
    internal int Take(ReadOnlySpan<byte> bytes)
    {
        int taken = 0;
        while (IsOpen && taken < bytes.Length)
        {
            if (_matched == 0) taken += TakePlain(bytes[taken..]);
            else TakeMark(bytes[taken++]);
        }

        return taken;
    }

    /// <summary>The text, in which every line ends with a newline alone. Terminals send CR for what was a newline.</summary>
    internal string Close()
    {
        int length = _isTruncated ? WithoutLastCharacter() : _length;
        string text = Encoding.UTF8.GetString(_bytes, 0, length).Replace("\r\n", "\n").Replace('\r', '\n');
        _bytes = [];
        _length = 0;
        _isTruncated = false;
        return text;
    }

    /// <summary>Takes what comes before the next ESC, and ESC itself, which may begin the mark.</summary>
    private int TakePlain(ReadOnlySpan<byte> bytes)
    {
        int escape = bytes.IndexOf(Esc);
        Keep(escape < 0 ? bytes : bytes[..escape]);
        if (escape < 0) return bytes.Length;
        _matched = 1;
        return escape + 1;
    }

    private void TakeMark(byte b)
    {
        if (b == EndMark[_matched])
        {
            if (++_matched < EndMark.Length) return;
            _matched = 0;
            IsOpen = false;
            return;
        }

        // ESC stands only at the start of the mark, so what has matched was text, and only ESC can begin it anew.
        Keep(EndMark[.._matched]);
        _matched = b == Esc ? 1 : 0;
        if (b != Esc) Keep([b]);
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestPaste - _length)
        {
            bytes = bytes[..(LongestPaste - _length)];
            _isTruncated = true;
        }

        int needed = _length + bytes.Length;
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Clamp(2 * needed, 256, LongestPaste));
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length = needed;
    }

    /// <summary>The length without the last character, which may have been cut in two.</summary>
    private int WithoutLastCharacter()
    {
        int start = _length;
        while (start > 0 && (_bytes[start - 1] & 0xc0) == 0x80) start--;
        return Math.Max(0, start - 1);
    }
}
