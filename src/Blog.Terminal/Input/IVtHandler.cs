using System.Text;

namespace Blog.Terminal.Input;

/// <summary>Takes what <see cref="VtParser"/> recognises, in the order of the bytes. Spans are valid during the call only.</summary>
public interface IVtHandler
{
    /// <summary>A character that is no control, neither C0, DEL nor C1.</summary>
    void Text(Rune character);

    /// <summary>A C0 control (0x00 to 0x1f without ESC) or DEL, outside of any sequence.</summary>
    void Control(byte control);

    void Escape(in EscapeSequence sequence);

    void Csi(in CsiSequence sequence);

    void ControlString(in ControlString text);

    /// <summary>
    /// Something was not well formed. A strict consumer refuses it. <see cref="VtParser.State"/> is still the state in which it
    /// happened, and <see cref="VtParser.Reset"/> may be called to end the sequence here.
    /// </summary>
    /// <param name="at">The byte that showed it.</param>
    void Fault(VtFault fault, byte at);
}

/// <summary>What was not well formed.</summary>
public enum VtFault : byte
{
    /// <summary>Bytes that are no UTF-8; one report for each maximal part (Unicode 15.0, section 3.9), where U+FFFD would stand.</summary>
    MalformedText,

    /// <summary>A C1 control written in UTF-8. Some terminals obey it, so no text may contain one. It is not obeyed here.</summary>
    C1Control,

    /// <summary>A C0 control or DEL inside a sequence or string. Terminals obey it in sequences and drop it in strings; the sequence goes on.</summary>
    ControlInside,

    /// <summary>CAN or SUB inside a sequence or string, which ends without effect.</summary>
    Cancelled,

    /// <summary>ESC, or after a lone ESC a byte above 0x7f, inside a sequence or string, which ends without effect; the byte begins something new.</summary>
    Interrupted,

    /// <summary>A sequence that is no ECMA-48, reported at its end.</summary>
    MalformedSequence,
}
