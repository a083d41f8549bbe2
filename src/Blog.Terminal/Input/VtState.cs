namespace Blog.Terminal.Input;

/// <summary>Where the parser is; the states of Paul Williams' machine (vt100.net/emu/dec_ansi_parser), strings taken together.</summary>
public enum VtState : byte
{
    Ground, Escape, EscapeIntermediate, CsiEntry, CsiParameter, CsiIntermediate, CsiIgnore, InString,

    /// <summary>ESC inside a string, which a backslash would end.</summary>
    StringEscape,
}
