namespace Blog.Terminal.Device.Unix;

[Flags]
internal enum Notice : byte { None = 0, Resumed = 1, Resized = 2, StopAsked = 4 }

/// <summary>What signals have to say, until it is read. Ten resizes are one.</summary>
internal sealed class Notices
{
    private readonly Lock _gate = new();
    private Notice _waiting;
    private Ending? _ending;

    /// <summary>Is set whenever there is something new.</summary>
    internal WakePipe Wake { get; } = new();

    internal Ending? Ending
    {
        get { lock (_gate) return _ending; }
    }

    internal void Post(Notice notice)
    {
        lock (_gate) _waiting |= notice;
        Wake.Set();
    }

    /// <summary>The first ending is the one that counts, and nothing comes after it.</summary>
    /// <returns>Whether it was the first.</returns>
    internal bool Post(Ending ending)
    {
        lock (_gate)
        {
            if (_ending is not null) return false;
            _ending = ending;
        }

        Wake.Set();
        return true;
    }

    /// <returns>One notice that waited, or <see cref="Notice.None"/>.</returns>
    internal Notice Take()
    {
        lock (_gate)
        {
            Notice first = _waiting & (Notice)(-(int)_waiting); // the lowest bit: a screen is known to be lost before its size is told
            _waiting &= ~first;
            return first;
        }
    }
}
