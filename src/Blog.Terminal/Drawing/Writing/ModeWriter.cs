using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing.Writing;

/// <summary>
/// Switches the terminal's modes: DEC's private modes as xterm's ctlseqs lists them (CSI ? n h and l), kitty's keyboard protocol,
/// the title. Leaving mirrors entering.
/// </summary>
internal static class ModeWriter
{
    private const int LongestTitle = 200;

    /// <param name="again">Nothing is known of how the modes are, so all are told; the screen is taken to be the one that
    /// <paramref name="from"/> says.</param>
    public static void Change(ByteSink sink, TerminalState from, TerminalState to, bool again)
    {
        (TerminalModes was, TerminalModes becomes) = (from.Modes, to.Modes);
        bool otherScreen = was.AlternateScreen != becomes.AlternateScreen;

        // Each screen has a stack of keyboard modes of its own.
        if (was.DisambiguatedKeys && (otherScreen || !becomes.DisambiguatedKeys)) sink.Add(PopKeys);
        if (from.HasMarginMode && !to.HasMarginMode) sink.Add("\e[?69l"u8);

        // 1049: keeps the cursor and the screen of the shell, and gives a screen without a history.
        if (otherScreen) Mode(sink, 1049, becomes.AlternateScreen);
        if (again || was.AutoWrap != becomes.AutoWrap) Mode(sink, 7, becomes.AutoWrap);
        if (again || was.BracketedPaste != becomes.BracketedPaste) Mode(sink, 2004, becomes.BracketedPaste);
        if (again || was.FocusReporting != becomes.FocusReporting) Mode(sink, 1004, becomes.FocusReporting);
        ChangeMouse(sink, was.Mouse, becomes.Mouse, again);
        ChangeKeys(sink, was.DisambiguatedKeys && !otherScreen, becomes.DisambiguatedKeys, again);
        ChangeTitle(sink, from, to, again);
    }

    /// <summary>
    /// What takes the terminal from a state, or from the middle of the frame that leads to it, back to how it was found. In the
    /// alternate screen everything is switched off that may have been on in the frame before.
    /// </summary>
    public static void Undo(ByteSink sink, TerminalState from, TerminalTraits traits)
    {
        TerminalModes modes = from.Modes;
        bool full = modes.AlternateScreen;

        // Half a frame may have been sent: an open mark, link, style or margins.
        if (full && traits.SynchronizedOutput) Mode(sink, 2026, false);
        if (full && traits.Hyperlinks) sink.Add("\e]8;;\e\\"u8);
        if (full) sink.Add("\e[m\e[r"u8);

        // Its end takes the left and right margins away.
        if (from.HasMarginMode || (full && traits.LeftRightMargins)) Mode(sink, 69, false);
        if (modes.DisambiguatedKeys) sink.Add(PopKeys);
        if (full || modes.Mouse != MouseReporting.Off) sink.Add("\e[?1000;1002;1006l"u8);
        if (full || modes.BracketedPaste) Mode(sink, 2004, false);
        if (full || modes.FocusReporting) Mode(sink, 1004, false);
        if (full || !modes.AutoWrap) Mode(sink, 7, true);
        if (full || !from.HasCursor) Mode(sink, 25, true);
        if (full) Mode(sink, 1049, false);
        if (from.HasTitle) sink.Add("\e[23;2t"u8);
    }

    /// <summary>DECTCEM.</summary>
    public static void ShowCursor(ByteSink sink, bool isShown) => Mode(sink, 25, isShown);

    /// <summary>Mode 2026 (Christian Parpart's "Synchronized Output"): until its end nothing is shown.</summary>
    public static void Synchronize(ByteSink sink, bool begins) => Mode(sink, 2026, begins);

    private static void Mode(ByteSink sink, int number, bool isSet) =>
        sink.Add("\e[?"u8).Add(number).Add((byte)(isSet ? 'h' : 'l'));

    /// <summary>1000 reports buttons, 1002 also movement while one is held; 1006 tells coordinates in digits, beyond column 223.</summary>
    private static void ChangeMouse(ByteSink sink, MouseReporting from, MouseReporting to, bool again)
    {
        if (from == to && !again) return;
        if (again) sink.Add("\e[?1000;1002;1006l"u8);
        else if (from == MouseReporting.Buttons) sink.Add("\e[?1000l"u8);
        else if (from == MouseReporting.Drag) sink.Add("\e[?1002l"u8);

        if (to == MouseReporting.Off && !again) sink.Add("\e[?1006l"u8);
        else if (to == MouseReporting.Buttons) sink.Add("\e[?1000;1006h"u8);
        else if (to == MouseReporting.Drag) sink.Add("\e[?1002;1006h"u8);
    }

    // sw.kovidgoyal.net/kitty/keyboard-protocol: flag 1 disambiguates escape codes. It is pushed and popped, so that what was found stays below.
    private static ReadOnlySpan<byte> PopKeys => "\e[<u"u8;

    private static void ChangeKeys(ByteSink sink, bool from, bool to, bool again)
    {
        if (to && !from) sink.Add("\e[>1u"u8);
        else if (to && again) sink.Add("\e[=1u"u8);
    }

    /// <summary>OSC 2. Before the first one the title as it was found goes on the terminal's stack (CSI 22 ; 2 t).</summary>
    private static void ChangeTitle(ByteSink sink, TerminalState from, TerminalState to, bool again)
    {
        if (to.Modes.Title is not { } title || (title == from.Modes.Title && !again)) return;
        if (!from.HasTitle) sink.Add("\e[22;2t"u8);
        string safe = SafeText.Clean(title);
        int length = CellWidth.LengthWithin(safe, LongestTitle, out _);
        sink.Add("\e]2;"u8).Add(safe.AsSpan(0, length)).Add("\e\\"u8);
    }
}
