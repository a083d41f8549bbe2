using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Blog.Terminal.Device.Unix;

/// <summary>How sending went.</summary>
internal enum Sending : byte { Done, Interrupted, TooSlow, Lost }

/// <summary>Bytes to a descriptor whose other end may be slow, stalled or gone.</summary>
/// <param name="descriptor">Non-blocking, or one that may block.</param>
/// <param name="interrupt">Ends a sending that waits, and every later one that may be interrupted.</param>
/// <param name="mayBlock">Whether the descriptor is shared with others and so cannot be non-blocking: then bytes go in small pieces, each
/// when there is room.</param>
internal sealed unsafe class TtySender(int descriptor, WakePipe interrupt, bool mayBlock)
{
    /// <summary>A terminal's line that says it has room takes at least so much.</summary>
    private const int SmallPiece = 256;

    /// <summary>Waits as long as it takes; <see cref="Sending.Interrupted"/> when it is told to stop.</summary>
    internal Sending Send(ReadOnlySpan<byte> bytes) => Send(bytes, patience: null);

    /// <summary>Waits no longer than it is told to, and cannot be interrupted.</summary>
    internal Sending Send(ReadOnlySpan<byte> bytes, TimeSpan patience) => Send(bytes, (TimeSpan?)patience);

    private Sending Send(ReadOnlySpan<byte> bytes, TimeSpan? patience)
    {
        long started = Stopwatch.GetTimestamp();
        bool wait = mayBlock;
        while (!bytes.IsEmpty)
        {
            if (wait && WaitForRoom(started, patience) is not Sending.Done and Sending trouble) return trouble;
            nint sent = Put(mayBlock && bytes.Length > SmallPiece ? bytes[..SmallPiece] : bytes);
            if (sent > 0) bytes = bytes[(int)sent..];
            else if (sent < 0 && IsFatal(Marshal.GetLastPInvokeError())) return Sending.Lost;
            wait = mayBlock || sent <= 0;
        }

        return Sending.Done;
    }

    private Sending WaitForRoom(long started, TimeSpan? patience)
    {
        PollEntry* entries = stackalloc PollEntry[2];
        entries[0] = new PollEntry { Descriptor = descriptor, Wanted = PollEntry.Out };
        entries[1] = new PollEntry { Descriptor = interrupt.Descriptor, Wanted = PollEntry.In };
        int milliseconds = patience is { } limit ? Math.Max(0, (int)(limit - Stopwatch.GetElapsedTime(started)).TotalMilliseconds) : -1;

        int ready = Libc.Poll(entries, patience is null ? 2u : 1u, milliseconds);
        if (ready == 0) return Sending.TooSlow;
        if (entries[1].Got != 0) return Sending.Interrupted;
        return (entries[0].Got & (PollEntry.Error | PollEntry.HangUp | PollEntry.Invalid)) != 0 ? Sending.Lost : Sending.Done;
    }

    private nint Put(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes) return Libc.Write(descriptor, start, (nuint)bytes.Length);
    }

    private static bool IsFatal(int error) => error != UnixPlatform.Interrupted && error != UnixPlatform.Current.WouldBlock;
}
