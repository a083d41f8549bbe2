namespace Blog.Terminal.Device.Unix;

/// <summary>What was sent to the terminal, and what takes it back.</summary>
internal sealed class TtyOutput
{
    /// <summary>CAN ends a sequence that was cut in the middle, so that what follows is not taken for its end (ECMA-48, 8.2.1).</summary>
    private const byte Cancel = 0x18;

    /// <summary>Once the queue was emptied there is room at once, or there never will be.</summary>
    private static readonly TimeSpan LastPatience = TimeSpan.FromMilliseconds(20);

    /// <summary>A writer lets go as soon as it is interrupted; whoever leaves goes on without it after this.</summary>
    private static readonly TimeSpan GatePatience = TimeSpan.FromMilliseconds(50);

    private readonly int _descriptor;
    private readonly WakePipe _interrupt = new();
    private readonly TtySender _sender;
    private readonly Lock _gate = new();
    private volatile bool _isOpen = true;
    private bool _wasWritten;
    private ReadOnlyMemory<byte> _undo;
    private ReadOnlyMemory<byte> _undoOfLast;
    private Action<ReadOnlyMemory<byte>>? _undoChanged;

    internal TtyOutput(int descriptor, bool mayBlock)
    {
        _descriptor = descriptor;
        _sender = new TtySender(descriptor, _interrupt, mayBlock);
    }

    /// <returns>False when the line is lost. What comes after <see cref="Interrupt"/> or <see cref="Close"/> is dropped, which is no loss.</returns>
    internal bool Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
    {
        lock (_gate)
        {
            if (!_isOpen) return true;

            // Until all of it is there the terminal is somewhere between the two states, and both have to be undone.
            bool isNew = !_wasWritten || !undo.Equals(_undo);
            _undoOfLast = isNew ? _undo : default;
            _undo = undo;
            _wasWritten = true;
            if (isNew) _undoChanged?.Invoke(undo);
            Sending sending = _sender.Send(bytes);
            if (sending == Sending.Done) _undoOfLast = default;
            return sending != Sending.Lost;
        }
    }

    /// <summary>Calls this with what undoes everything, now and before it changes.</summary>
    internal void Watch(Action<ReadOnlyMemory<byte>> undoChanged)
    {
        lock (_gate)
        {
            _undoChanged = undoChanged;
            if (_wasWritten) undoChanged(_undo);
        }
    }

    /// <summary>Nothing but the undoing is sent from now on; a writer that waits for the terminal gives up.</summary>
    internal void Interrupt()
    {
        _isOpen = false;
        _interrupt.Set();
    }

    /// <summary>Takes everything back. Does nothing when nothing was written.</summary>
    /// <param name="patience">How long a slow line may take before what is queued for it is thrown away.</param>
    internal void Close(TimeSpan patience)
    {
        Interrupt();
        bool entered = _gate.TryEnter(GatePatience);
        try
        {
            if (!_wasWritten) return;
            _wasWritten = false;
            if (Undo(patience) != Sending.TooSlow) return;
            _ = Libc.Flush(_descriptor, UnixPlatform.Current.FlushOutput);
            Undo(LastPatience);
        }
        finally
        {
            if (entered) _gate.Exit();
        }
    }

    internal void Reopen()
    {
        lock (_gate)
        {
            (_undo, _undoOfLast) = (default, default);
            _interrupt.Reset();
            _isOpen = true;
        }
    }

    /// <summary>A line of text after everything was taken back.</summary>
    internal void Say(ReadOnlySpan<byte> line) => _sender.Send(line, LastPatience);

    private Sending Undo(TimeSpan patience)
    {
        Sending sending = _sender.Send([Cancel], patience);
        if (sending == Sending.Done) sending = _sender.Send(_undo.Span, patience);
        if (sending == Sending.Done) sending = _sender.Send(_undoOfLast.Span, patience);
        return sending;
    }
}
