namespace Blog.Terminal.Device.Unix;

/// <summary>Wakes a thread that waits in <c>poll</c>. It stays set until it is reset, and holds one byte at most, so it never blocks.</summary>
internal sealed unsafe class WakePipe
{
    private readonly int _write;
    private int _isSet;

    internal WakePipe()
    {
        int* ends = stackalloc int[2];
        if (Open(ends) != 0) throw new IOException("There are no file descriptors left.");
        (Descriptor, _write) = (ends[0], ends[1]);
    }

    /// <summary>The end to poll.</summary>
    internal int Descriptor { get; }

    internal void Set()
    {
        byte one = 1;
        if (Interlocked.Exchange(ref _isSet, 1) == 0) _ = Libc.Write(_write, &one, 1);
    }

    /// <summary>To be called before looking for what the waking was about, so that nothing is missed.</summary>
    internal void Reset()
    {
        byte one;
        if (Volatile.Read(ref _isSet) == 0) return;
        _ = Libc.Read(Descriptor, &one, 1);
        Volatile.Write(ref _isSet, 0);
    }

    private static int Open(int* ends)
    {
        if (!OperatingSystem.IsMacOS()) return Libc.Pipe(ends, UnixPlatform.Current.OpenCloseOnExec);
        int opened = Libc.Pipe(ends);
        if (opened != 0) return opened;
        _ = Libc.Ioctl(ends[0], MacPlatform.CloseOnExec, null);
        _ = Libc.Ioctl(ends[1], MacPlatform.CloseOnExec, null);
        return opened;
    }
}
