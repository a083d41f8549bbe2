namespace Blog.Terminal.Input;

/// <summary>Which way the bytes go. What a terminal sends differs in a few places from what it obeys.</summary>
public enum VtDirection : byte
{
    ToTerminal,

    /// <summary>
    /// ESC and any byte but an introducer is complete (Alt and a key), <c>ESC O</c> introduces as CSI does (SS3, a function key),
    /// <c>CSI [</c> goes on for one letter more (the Linux console's function keys), and <c>CSI 5 $</c> is complete (rxvt's keys with Shift).
    /// </summary>
    FromTerminal,
}
