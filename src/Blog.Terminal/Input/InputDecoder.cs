namespace Blog.Terminal.Input;

/// <summary>
/// Bytes from a terminal in, events out; the same events however the bytes are cut into pieces. It knows no clock: when nothing more has
/// come for a while and <see cref="HasPending"/>, the caller says so by <see cref="Flush"/>. Memory is bounded, whatever comes.
/// </summary>
public sealed class InputDecoder
{
    /// <summary>
    /// A sequence that was cut off waits for its end during so many pauses, each with bytes before it. A reader whose line lost the end of
    /// an answer loses as many key presses at worst, and none after a control such as Enter or Esc.
    /// </summary>
    private const int MostPauses = 8;

    private const int OldMouseReportLength = 3;

    private readonly VtParser _parser;
    private readonly SequenceDecoder _decoder;
    private readonly PasteCollector _paste = new();
    private readonly LateSequence _late = new();
    private List<InputEvent> _events = [];
    private int _pauses;
    private int _toSkip;

    /// <summary>False when nothing has come since the last pause, so that a pause says nothing new.</summary>
    private bool _isFresh;

    public InputDecoder()
    {
        _decoder = new SequenceDecoder(happened => _events.Add(happened));
        _parser = _decoder.Parser;
    }

    /// <summary>True while bytes wait that <see cref="Flush"/> would decide on. Text between paste marks waits for its end mark only.</summary>
    public bool HasPending => _isFresh && !_paste.IsOpen && (_parser.State != VtState.Ground || _late.IsWaiting || _toSkip > 0);

    /// <summary>Says that the terminal has been asked where the cursor is (<c>CSI 6 n</c>), so that its answer is not taken for F3.</summary>
    public void ExpectCursorPosition() => _decoder.AskedPositions++;

    /// <summary>Takes what has come. Sequences, characters and pastes that are not finished wait for the rest.</summary>
    public IReadOnlyList<InputEvent> Feed(ReadOnlySpan<byte> bytes)
    {
        _isFresh |= !bytes.IsEmpty;
        while (!bytes.IsEmpty) bytes = bytes[Take(bytes)..];
        return TakeEvents();
    }

    /// <summary>
    /// The time is over. A lone ESC was the Escape key, ESC and an introducer was Alt and that key. Of a sequence that was cut off later
    /// nothing becomes a key; it goes on waiting, but no longer for ever.
    /// </summary>
    public IReadOnlyList<InputEvent> Flush()
    {
        if (HasPending) Pause();
        _isFresh = false;
        return TakeEvents();
    }

    private int Take(ReadOnlySpan<byte> bytes)
    {
        if (_paste.IsOpen) return TakePaste(bytes);
        byte b = bytes[0];
        if (_toSkip > 0 && b >= ' ') _toSkip--;
        else if (_late.IsPossible) TakeAll(_late.Take(b));
        else TakeOne(b);
        return 1;
    }

    private int TakePaste(ReadOnlySpan<byte> bytes)
    {
        int taken = _paste.Take(bytes);
        if (!_paste.IsOpen) _events.Add(new Pasted(_paste.Close()));
        return taken;
    }

    private void TakeAll(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes) TakeOne(b);
    }

    private void TakeOne(byte b)
    {
        _toSkip = 0;
        _parser.Feed(b);
        if (_parser.State is VtState.Ground or VtState.Escape) Settle();
    }

    /// <summary>A sequence is over.</summary>
    private void Settle()
    {
        _pauses = 0;
        _decoder.IsCut = false;
        if (_decoder.PasteBegins) _paste.Open();
        if (_decoder.OldMouseReportFollows) _toSkip = OldMouseReportLength;
        _decoder.PasteBegins = false;
        _decoder.OldMouseReportFollows = false;
    }

    private void Pause()
    {
        if (_toSkip > 0) _toSkip = 0;
        else if (_late.IsWaiting) TakeAll(_late.GiveUp());
        else if (_parser.State == VtState.Escape || (_parser.State == VtState.StringEscape && _decoder.IsCut)) TakeLoneEscape();
        else if (_parser.IsAtIntroducer) TakeLoneIntroducer();
        else if (++_pauses > MostPauses) Reset();
        else _decoder.IsCut = true;
    }

    private void TakeLoneEscape()
    {
        _decoder.LoneEscape();
        Reset();
        _late.EscapeWasTaken();
    }

    private void TakeLoneIntroducer()
    {
        char introducer = _parser.Introducer;
        _decoder.LoneIntroducer(introducer);
        Reset();
        _late.IntroducerWasTaken(introducer);
    }

    private void Reset()
    {
        _parser.Reset();
        Settle();
    }

    private List<InputEvent> TakeEvents()
    {
        if (_events.Count == 0) return [];
        List<InputEvent> events = _events;
        _events = [];
        return events;
    }
}
