using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.Tests.Support;

/// <summary>
/// A terminal at the far end of a slow line, on a clock of its own: bytes leave one after the other at the line's speed, and arrive after
/// its delay. The line holds so many bytes on their way as a terminal's queue in the kernel and a window of TCP would; whoever writes more
/// waits. Nothing sleeps: time passes when the test says so.
/// </summary>
internal sealed class SlowTerminal(MemoryTerminal far, int bytesPerSecond, TimeSpan delay) : ITerminal
{
    /// <summary>How many bytes are on their way before a writer has to wait.</summary>
    internal const int Room = 512;

    private readonly object _gate = new();
    private readonly Queue<(byte[] Bytes, TimeSpan Arrives)> _onTheWay = [];
    private TimeSpan _now;
    private TimeSpan _free;
    private int _waiting;

    public Size Size => far.Size;

    /// <summary>How often something was written.</summary>
    internal int Writes { get; private set; }

    internal long Bytes { get; private set; }

    /// <summary>When the last byte that was written so far is at the far end.</summary>
    internal TimeSpan LastArrival
    {
        get { lock (_gate) return _free + delay; }
    }

    internal TimeSpan Now
    {
        get { lock (_gate) return _now; }
    }

    /// <summary>True while a writer waits for room in the line.</summary>
    internal bool IsStuck
    {
        get { lock (_gate) return _waiting > 0; }
    }

    /// <summary>Lets time pass; what arrives meanwhile is shown.</summary>
    internal void Pass(TimeSpan time)
    {
        lock (_gate)
        {
            _now += time;
            while (_onTheWay.TryPeek(out (byte[] Bytes, TimeSpan Arrives) next) && next.Arrives <= _now) far.Write(_onTheWay.Dequeue().Bytes, default);
            Monitor.PulseAll(_gate);
        }
    }

    public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
    {
        lock (_gate)
        {
            Writes++;
            Bytes += bytes.Length;
            _free = (_free > _now ? _free : _now) + TimeSpan.FromSeconds((double)bytes.Length / bytesPerSecond);
            _onTheWay.Enqueue((bytes.ToArray(), _free + delay));
            _waiting++;
            Monitor.PulseAll(_gate);
            while ((_free - _now).TotalSeconds * bytesPerSecond > Room) Monitor.Wait(_gate);
            _waiting--;
        }
    }

    public TerminalEvent? Read(TimeSpan timeout) => null;

    public void Suspend() => throw new NotSupportedException();

    public void Lend(Action work) => throw new NotSupportedException();

    public void Dispose() => Pass(TimeSpan.FromDays(1));
}
