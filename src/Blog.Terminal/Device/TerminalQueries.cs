using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Terminal.Device;

/// <summary>
/// What a terminal is asked, and what its answers tell of it. The environment knows less: over SSH only TERM arrives. Nobody waits for an
/// answer; each refines what is known when it comes.
/// </summary>
public static class TerminalQueries
{
    /// <summary>
    /// Sent once, after the first frame. 20 bytes, and nothing in them shows on a terminal that does not know them:
    /// <list type="bullet">
    /// <item><c>CSI ? u</c>: is kitty's keyboard protocol there? (sw.kovidgoyal.net/kitty/keyboard-protocol, "Detection of support".)</item>
    /// <item><c>OSC 11 ; ? ST</c>: the background, so that a theme can be light or dark. (xterm's ctlseqs.)</item>
    /// <item><c>CSI &gt; q</c>: XTVERSION, the terminal's name. It tells of true colour where COLORTERM did not come through. (xterm's ctlseqs.)</item>
    /// <item><c>CSI c</c>: DA1, which every terminal answers. Answers keep the order of the questions, so it is the fence: what has not been
    /// answered by then never will be. (DEC STD 070.)</item>
    /// </list>
    /// </summary>
    public static ReadOnlySpan<byte> All => "\e[?u\e]11;?\e\\\e[>q\e[c"u8;

    /// <summary>
    /// DECRQM of mode 2026 (synchronized output) and mode 69 (left and right margins), and DSR 5: whether <see cref="FramePace"/> can go by it. Not among <see cref="All"/>: Apple's Terminal, older
    /// QTermWidget and the Linux console before 5.9 stop reading at the <c>$</c> and print the <c>p</c> on the screen.
    /// </summary>
    public static ReadOnlySpan<byte> Modes => "\e[?2026$p\e[?69$p\e[5n"u8;

    /// <summary>
    /// What to ask next, now that <paramref name="reply"/> has come: <see cref="Modes"/> at the fence, when the terminal has shown that it
    /// reads such sequences to their end; nothing otherwise.
    /// </summary>
    /// <param name="known">What is known with this reply already in it.</param>
    public static ReadOnlySpan<byte> After(TerminalTraits known, Reply reply) =>
        reply is DeviceAttributesReply attributes && (IsLaterThanVt100(attributes) || known.KittyKeyboard || known.Name is not null) ? Modes : [];

    /// <summary>What is known of the terminal now that it has answered. Answers that tell nothing new leave it as it is.</summary>
    public static TerminalTraits Refine(TerminalTraits known, Reply reply) => reply switch
    {
        ModeReply { Mode: 2026 } mode => known with { SynchronizedOutput = mode.IsUsable },
        ModeReply { Mode: 69 } mode => known with { LeftRightMargins = mode.IsUsable },
        KeyboardProtocolReply => known with { KittyKeyboard = true },
        ColorReply { Slot: ColorSlot.Background } background => known with { Background = background.Color },
        TerminalNameReply name => WithColors(known with { Name = name.Name }),
        _ => known,
    };

    /// <summary>No colour at all is what somebody chose (NO_COLOR, --color never), and no answer changes that.</summary>
    private static TerminalTraits WithColors(TerminalTraits known) =>
        known.Colors != ColorDepth.None && TrueColorTerminals.Has(known.Name!) ? known with { Colors = ColorDepth.TrueColor } : known;

    /// <summary>
    /// The first attribute is 60 and the level: 62 for a VT220. Below that stand the terminals that claim to be a VT100 (1) or VT102 (6), among
    /// them all those that print a <c>p</c>.
    /// </summary>
    private static bool IsLaterThanVt100(DeviceAttributesReply reply) => reply.Attributes is [>= 61 and <= 69, ..];
}
