using System.Runtime.InteropServices;

namespace Blog.Terminal.Device.Unix;

/// <summary>What came of waiting.</summary>
internal enum Arrival : byte { Nothing, Bytes, Lost }

/// <summary>Bytes from the terminal.</summary>
internal sealed unsafe class TtyInput(int descriptor, WakePipe wake)
{
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>Waits for bytes, for being woken, or for the time to be over.</summary>
    /// <param name="milliseconds">-1 waits for ever.</param>
    /// <param name="listen">False leaves the terminal's bytes where they are: they belong to someone else now.</param>
    /// <param name="bytes">A copy of what arrived.</param>
    internal Arrival Wait(int milliseconds, bool listen, out ReadOnlyMemory<byte> bytes)
    {
        PollEntry* entries = stackalloc PollEntry[2];
        entries[0] = new PollEntry { Descriptor = wake.Descriptor, Wanted = PollEntry.In };
        entries[1] = new PollEntry { Descriptor = descriptor, Wanted = PollEntry.In };

        bytes = default;
        int ready = Libc.Poll(entries, listen ? 2u : 1u, milliseconds);
        return ready > 0 && entries[1].Got != 0 ? Take(entries[1].Got, out bytes) : Arrival.Nothing;
    }

    private Arrival Take(short got, out ReadOnlyMemory<byte> bytes)
    {
        nint count;
        fixed (byte* start = _buffer) count = Libc.Read(descriptor, start, (nuint)_buffer.Length);
        bytes = count > 0 ? _buffer.AsSpan(0, (int)count).ToArray() : default;
        if (count > 0) return Arrival.Bytes;

        // Another process may have taken the bytes. A line that hung up reads 0, or EIO; waiting for it again would spin.
        bool again = count < 0 && Marshal.GetLastPInvokeError() is int error
            && (error == UnixPlatform.Interrupted || error == UnixPlatform.Current.WouldBlock);
        return again && (got & (PollEntry.HangUp | PollEntry.Error | PollEntry.Invalid)) == 0 ? Arrival.Nothing : Arrival.Lost;
    }
}
