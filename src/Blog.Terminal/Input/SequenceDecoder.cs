using System.Text;

namespace Blog.Terminal.Input;

/// <summary>
/// Makes events of what the parser recognises. Everything from ESC to the end of a sequence belongs to the sequence, known or not, well
/// formed or not, and never becomes a key by itself.
/// </summary>
internal sealed class SequenceDecoder : IVtHandler
{
    private readonly Action<InputEvent> _add;

    /// <summary>
    /// An ESC before the one that began the sequence being read: rxvt and PuTTY send Alt+Up as <c>ESC ESC [ A</c>. Before anything but
    /// such a key it was the Escape key: <c>ESC ESC</c> is Escape twice, typed fast or held on a slow line.
    /// </summary>
    private bool _hasEscapeBefore;

    /// <summary>ESC stood before a character above 0x7f that has not come whole yet.</summary>
    private bool _isAlt;

    internal SequenceDecoder(Action<InputEvent> add)
    {
        _add = add;
        Parser = new VtParser(this, VtDirection.FromTerminal);
    }

    internal VtParser Parser { get; }

    /// <summary>True from the moment that a sequence is known to be cut off until it is over.</summary>
    internal bool IsCut { get; set; }

    /// <summary>How many cursor positions have been asked for and not answered.</summary>
    internal int AskedPositions { get; set; }

    /// <summary>Set when the mark has come after which everything is pasted text.</summary>
    internal bool PasteBegins { get; set; }

    /// <summary>Set when three bytes of an old mouse report follow, which is CSI M, button, column and row, each 32 and more.</summary>
    internal bool OldMouseReportFollows { get; set; }

    /// <summary>An ESC that nothing follows.</summary>
    internal void LoneEscape()
    {
        SettleEscapeBefore();
        AddKey(KeyCode.Escape);
    }

    /// <summary>ESC and an introducer that nothing follows.</summary>
    internal void LoneIntroducer(char introducer)
    {
        SettleEscapeBefore();
        AddKey(Key.Of(introducer, KeyModifiers.Alt));
    }

    public void Text(Rune character)
    {
        SettleEscapeBefore();
        AddKey(Key.Of(character, _isAlt ? KeyModifiers.Alt : KeyModifiers.None));
        _isAlt = false;
    }

    public void Control(byte control)
    {
        SettleEscapeBefore();
        AddKey(ControlKeys.Of(control));
    }

    public void Escape(in EscapeSequence sequence)
    {
        SettleEscapeBefore();
        AddKey(Key.Of(new Rune(sequence.Final), KeyModifiers.Alt));
    }

    public void Csi(in CsiSequence sequence)
    {
        InputEvent? happened = EventOf(sequence);
        if (_hasEscapeBefore && happened is KeyPressed { Key: var key } && !key.Modifiers.HasFlag(KeyModifiers.Alt))
        {
            _hasEscapeBefore = false;
            happened = new KeyPressed(key with { Modifiers = key.Modifiers | KeyModifiers.Alt });
        }

        SettleEscapeBefore();
        if (happened is not null) _add(happened);
    }

    public void ControlString(in ControlString text)
    {
        SettleEscapeBefore();
        if (Replies.Of(text) is { } reply) _add(reply);
    }

    public void Fault(VtFault fault, byte at)
    {
        bool isAfterEscape = Parser.State == VtState.Escape;
        switch (fault)
        {
            case VtFault.Interrupted when isAfterEscape: AnotherEscape(at); break;
            case VtFault.ControlInside or VtFault.Cancelled when isAfterEscape: AltControl(at); break;
            case VtFault.ControlInside or VtFault.Cancelled when IsCut: KeyAfterCut(at); break;
            case VtFault.ControlInside: break;
            default: Drop(); break;
        }
    }

    private InputEvent? EventOf(in CsiSequence sequence)
    {
        if (sequence.IsTruncated) return null;
        if (!sequence.Intermediates.IsEmpty) return Replies.Mode(sequence);
        switch (sequence.Prefix, sequence.Final)
        {
            case ('<', 'M' or 'm'): return MouseReports.Of(sequence);
            case ('?', _): return Replies.Of(sequence);
            case ('\0', 'u'): return KeyOf(KittyKeys.Of(sequence));
            case ('\0', 'I' or 'O') when sequence.Count == 0: return new FocusChanged(sequence.Final == 'I');
            case ('\0', 'R') when IsPosition(sequence): return Replies.CursorPosition(sequence);
            case ('\0', 'n') when sequence is { Count: 1 } && sequence.Parameter(0) is 0 or 3: return new StatusReply();
            case ('\0', 'M'): OldMouseReportFollows = sequence.Count == 0; return null;
            case ('\0', '~') when IsPasteMark(sequence): PasteBegins = true; return null;
            default: return KeyOf(CsiKeys.Of(sequence));
        }
    }

    private static bool IsPasteMark(in CsiSequence sequence) =>
        sequence.Count == 1 && sequence.SubCount(0) == 1 && sequence.Parameter(0) == 200;

    /// <summary>
    /// <c>CSI 1 ; 5 R</c> is Ctrl+F3 or the cursor in row 1, column 5. Where a position was asked for it is one. Else it is F3 if it can be:
    /// row 1 and a column that says modifiers, 2 to 8.
    /// </summary>
    private bool IsPosition(in CsiSequence sequence)
    {
        if (sequence.Count != 2 || sequence.SubCount(1) > 1) return false;
        bool canBeKey = sequence.Parameter(0) == 1 && sequence.Parameter(1) is >= 2 and <= 8;
        if (AskedPositions == 0) return !canBeKey;
        AskedPositions--;
        return true;
    }

    private void AnotherEscape(byte at)
    {
        SettleEscapeBefore();
        _hasEscapeBefore = at == 0x1b;
        _isAlt = !_hasEscapeBefore;
    }

    private void AltControl(byte control)
    {
        SettleEscapeBefore();
        Key key = ControlKeys.Of(control);
        AddKey(key with { Modifiers = key.Modifiers | KeyModifiers.Alt });
        Parser.Reset();
    }

    /// <summary>
    /// No reply has a control inside, so after a sequence that was cut off it is typed: the way out for a reader whose line lost bytes.
    /// </summary>
    private void KeyAfterCut(byte control)
    {
        Parser.Reset();
        Control(control);
    }

    private void Drop()
    {
        SettleEscapeBefore();
        _isAlt = false;
        IsCut = false;
    }

    private void SettleEscapeBefore()
    {
        if (_hasEscapeBefore) AddKey(KeyCode.Escape);
        _hasEscapeBefore = false;
    }

    private void AddKey(Key key) => _add(new KeyPressed(key));

    private static KeyPressed? KeyOf(Key? key) => key is { } known ? new KeyPressed(known) : null;
}
