namespace Blog.Terminal.Input;

/// <summary>
/// On a slow line a sequence may arrive in two parts with a pause between, after its ESC or its introducer was already taken for
/// a key. What then comes and can only be the rest is still read as the rest, so that an answer of the terminal does not become keys:
/// after <c>ESC</c>, pause, <c>]11;rgb…</c> only Escape was typed.
/// </summary>
internal sealed class LateSequence
{
    /// <summary>The introducer that may have belonged to an ESC before, or NUL.</summary>
    private byte _introducer;
    private bool _isAfterEscape;

    /// <summary>True while an introducer waits for the byte that tells whether it was typed.</summary>
    internal bool IsWaiting { get; private set; }

    internal bool IsPossible => _isAfterEscape || _introducer != 0;

    internal void EscapeWasTaken() => _isAfterEscape = true;

    internal void IntroducerWasTaken(char introducer) => _introducer = (byte)introducer;

    /// <summary>Says which bytes the parser is to read now that <paramref name="b"/> has come; none while an introducer waits.</summary>
    internal ReadOnlySpan<byte> Take(byte b)
    {
        if (_isAfterEscape)
        {
            _isAfterEscape = false;
            if (b is not ((byte)'[' or (byte)']' or (byte)'O' or (byte)'P')) return new[] { b };
            _introducer = b;
            IsWaiting = true;
            return [];
        }

        byte introducer = _introducer;
        bool wasWaiting = IsWaiting;
        Forget();
        if (GoesOn(introducer, b)) return new byte[] { 0x1b, introducer, b };
        return wasWaiting ? new[] { introducer, b } : new[] { b };
    }

    /// <summary>The time is over: an introducer that waited was typed.</summary>
    internal ReadOnlySpan<byte> GiveUp()
    {
        if (!IsWaiting) return [];
        byte introducer = _introducer;
        Forget();
        return new[] { introducer };
    }

    private void Forget()
    {
        _introducer = 0;
        IsWaiting = false;
    }

    /// <summary>What follows in a key, a mouse report or an answer, but hardly in what somebody types.</summary>
    private static bool GoesOn(byte introducer, byte b) => (char)introducer switch
    {
        '[' => b is (>= (byte)'0' and <= (byte)'9') or (byte)'?' or (byte)'<' or (byte)'>' or (>= (byte)'A' and <= (byte)'D')
            or (byte)'F' or (byte)'H' or (byte)'I' or (byte)'O' or (byte)'Z',
        'O' => b is (>= (byte)'A' and <= (byte)'D') or (byte)'F' or (byte)'H' or (>= (byte)'P' and <= (byte)'S'),
        ']' => b is >= (byte)'0' and <= (byte)'9',
        'P' => b is (byte)'>' or (byte)'!' or (byte)'0' or (byte)'1',
        _ => false,
    };
}
