using System.Buffers;
using System.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// Splits a stream of bytes into text, controls and ECMA-48 sequences. Text is UTF-8, so the C1 controls of eight bits are not
/// obeyed. Memory is bounded, and nothing is allocated but for long strings.
/// </summary>
public sealed class VtParser(IVtHandler handler, VtDirection direction = VtDirection.ToTerminal)
{
    /// <summary>How many bytes of a control string are kept; what follows is dropped until its end.</summary>
    public const int LongestString = 64 * 1024;

    private const byte Bel = 0x07, Can = 0x18, Sub = 0x1a, Esc = 0x1b, Del = 0x7f;

    private readonly CsiCollector _parts = new();
    private readonly ControlStringCollector _string = new();
    private Utf8Assembler _utf8;

    public VtState State { get; private set; }

    /// <summary>True when the last byte ended what it belonged to.</summary>
    public bool IsIdle => State == VtState.Ground && _utf8.IsIdle;

    /// <summary>
    /// What the sequence or string being read began with after ESC: <c>[</c>, from a terminal also <c>O</c>, or one of <c>] P _ ^ X</c>.
    /// </summary>
    public char Introducer { get; private set; }

    /// <summary>True when nothing has come after the introducer yet.</summary>
    public bool IsAtIntroducer => State == VtState.CsiEntry || (State == VtState.InString && _string.Length == 0);

    /// <summary>Forgets whatever is unfinished.</summary>
    public void Reset()
    {
        State = VtState.Ground;
        _utf8.Reset();
    }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes) Feed(b);
    }

    public void Feed(byte b)
    {
        switch (State)
        {
            case VtState.Ground: InGround(b); break;
            case VtState.InString: InString(b); break;
            case VtState.StringEscape: InStringEscape(b); break;
            case var _ when b == Esc: Interrupt(b); break;
            case var _ when b is Can or Sub: Cancel(b); break;
            case var _ when b is < 0x20 or Del: handler.Fault(VtFault.ControlInside, b); break;
            case VtState.Escape: InEscape(b); break;
            case VtState.EscapeIntermediate: InEscapeIntermediate(b); break;
            case VtState.CsiEntry: InCsiEntry(b); break;
            case VtState.CsiParameter: InCsiParameter(b); break;
            case VtState.CsiIntermediate: InCsiIntermediate(b); break;
            default: InCsiIgnore(b); break;
        }
    }

    /// <summary>A report of a mode, which has an intermediate <c>$</c> as well, has a prefix or two parameters.</summary>
    private bool IsRxvtKey => direction == VtDirection.FromTerminal && _parts is { Prefix: 0, Count: 1 };

    private void InGround(byte b)
    {
        if (b > Del || !_utf8.IsIdle) InText(b);
        else if (b == Esc) Begin(VtState.Escape);
        else if (b is < 0x20 or Del) handler.Control(b);
        else handler.Text(new Rune((char)b));
    }

    private void InText(byte b)
    {
        OperationStatus status = _utf8.Take(b, out Rune character, out bool isTaken);
        if (status == OperationStatus.InvalidData) handler.Fault(VtFault.MalformedText, b);
        else if (status == OperationStatus.Done && Rune.IsControl(character)) handler.Fault(VtFault.C1Control, b);
        else if (status == OperationStatus.Done) handler.Text(character);
        if (!isTaken) Feed(b);
    }

    private void InEscape(byte b)
    {
        if (b > Del) Interrupt(b);
        else if (b == '[') Introduce(b, VtState.CsiEntry);
        else if (b == 'O' && direction == VtDirection.FromTerminal) BeginSs3(b);
        else if (StringIntroducedBy(b) is { } kind) BeginString(b, kind);
        else if (b < 0x30 && direction == VtDirection.ToTerminal) AddIntermediate(b, VtState.EscapeIntermediate);
        else DispatchEscape(b);
    }

    private void InEscapeIntermediate(byte b)
    {
        if (b > Del) Interrupt(b);
        else if (b < 0x30) AddIntermediate(b, VtState.EscapeIntermediate);
        else DispatchEscape(b);
    }

    private void InCsiEntry(byte b)
    {
        bool isPrefix = b is >= (byte)'<' and <= (byte)'?' || (b == '[' && direction == VtDirection.FromTerminal);
        if (isPrefix && _parts.Prefix == 0)
        {
            _parts.Prefix = b;
            State = VtState.CsiParameter;
        }
        else
        {
            InCsiParameter(b);
        }
    }

    private void InCsiParameter(byte b)
    {
        if (b is >= (byte)'0' and <= (byte)'9') _parts.Digit(b - '0');
        else if (b is (byte)';' or (byte)':') _parts.Separator(b == ':');
        else if (b == '$' && IsRxvtKey) DispatchCsi(b);
        else if (b < 0x30) AddIntermediate(b, VtState.CsiIntermediate);
        else if (b is >= 0x40 and < Del) DispatchCsi(b);
        else State = VtState.CsiIgnore;

        if (State == VtState.CsiEntry) State = VtState.CsiParameter;
    }

    private void InCsiIntermediate(byte b)
    {
        if (b < 0x30) AddIntermediate(b, VtState.CsiIntermediate);
        else if (b is >= 0x40 and < Del) DispatchCsi(b);
        else State = VtState.CsiIgnore;
    }

    private void InCsiIgnore(byte b)
    {
        if (b is < 0x40 or > Del) return;
        handler.Fault(VtFault.MalformedSequence, b);
        State = VtState.Ground;
    }

    private void InString(byte b)
    {
        if (b == Esc) State = VtState.StringEscape;
        else if (b is Can or Sub) Cancel(b);
        else if (b == Bel && _string.Kind == ControlStringKind.Osc) DispatchString(endsWithBell: true);
        else if (b < 0x20) handler.Fault(VtFault.ControlInside, b);
        else _string.Add(b);
    }

    private void InStringEscape(byte b)
    {
        if (b == '\\')
        {
            DispatchString(endsWithBell: false);
            return;
        }

        handler.Fault(VtFault.Interrupted, Esc);
        Begin(VtState.Escape);
        Feed(b);
    }

    private void Begin(VtState state)
    {
        _parts.Clear();
        State = state;
    }

    private void Introduce(byte introducer, VtState state)
    {
        Introducer = (char)introducer;
        State = state;
    }

    private void BeginSs3(byte introducer)
    {
        _parts.Prefix = introducer;
        Introduce(introducer, VtState.CsiEntry);
    }

    private void BeginString(byte introducer, ControlStringKind kind)
    {
        _string.Begin(kind);
        Introduce(introducer, VtState.InString);
    }

    private void Interrupt(byte b)
    {
        handler.Fault(VtFault.Interrupted, b);
        Reset();
        Feed(b);
    }

    private void Cancel(byte b)
    {
        handler.Fault(VtFault.Cancelled, b);
        Reset();
    }

    private void AddIntermediate(byte b, VtState next) => State = _parts.Intermediate(b) ? next : VtState.CsiIgnore;

    private void DispatchEscape(byte final)
    {
        State = VtState.Ground;
        handler.Escape(new EscapeSequence(_parts.Intermediates, final));
    }

    private void DispatchCsi(byte final)
    {
        State = VtState.Ground;
        handler.Csi(new CsiSequence(_parts, final));
    }

    private void DispatchString(bool endsWithBell)
    {
        State = VtState.Ground;
        handler.ControlString(new ControlString(_string.Kind, _string.Content, endsWithBell, _string.IsTruncated));
    }

    private static ControlStringKind? StringIntroducedBy(byte b) => b switch
    {
        (byte)']' => ControlStringKind.Osc,
        (byte)'P' => ControlStringKind.Dcs,
        (byte)'_' => ControlStringKind.Apc,
        (byte)'^' => ControlStringKind.Pm,
        (byte)'X' => ControlStringKind.Sos,
        _ => null,
    };
}
