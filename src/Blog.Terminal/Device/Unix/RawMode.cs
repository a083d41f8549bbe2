using System.Runtime.InteropServices;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// The terminal's line discipline: as it was found, or raw (every byte as it comes, none echoed, none changed). <c>struct termios</c>
/// is different everywhere, so here it is only bytes that the C library fills and changes.
/// </summary>
internal sealed unsafe class RawMode(int descriptor)
{
    /// <summary>More than any <c>struct termios</c> (60 bytes in glibc, 72 on macOS).</summary>
    private const int Size = 256;

    private readonly byte[] _found = GC.AllocateArray<byte>(Size, pinned: true);
    private readonly byte[] _raw = GC.AllocateArray<byte>(Size, pinned: true);

    internal bool IsEntered { get; private set; }

    /// <returns>False, with the error in <see cref="Marshal.GetLastPInvokeError"/>, when this is no terminal any more.</returns>
    internal bool Enter()
    {
        if (Libc.GetAttributes(descriptor, Start(_found)) != 0) return false;
        _found.CopyTo(_raw, 0);
        Libc.MakeRaw(Start(_raw));
        IsEntered = Set(_raw);
        return IsEntered;
    }

    /// <summary>Makes it raw once more, after someone else may have changed it. What was found at first is still what is left behind.</summary>
    internal bool EnterAgain() => Set(_raw);

    internal void Leave()
    {
        if (!IsEntered) return;
        Set(_found);
        IsEntered = false;
    }

    /// <summary>What was found, as <c>stty</c> takes it. Linux only, as the next.</summary>
    internal string FoundText => SttyText.Of(_found);

    /// <summary>What there is now.</summary>
    internal string PresentText
    {
        get
        {
            byte[] present = GC.AllocateArray<byte>(Size, pinned: true);
            return Libc.GetAttributes(descriptor, Start(present)) == 0 ? SttyText.Of(present) : "";
        }
    }

    private bool Set(byte[] termios)
    {
        int done;
        do done = Libc.SetAttributes(descriptor, UnixPlatform.SetNow, Start(termios));
        while (done != 0 && Marshal.GetLastPInvokeError() == UnixPlatform.Interrupted);
        return done == 0;
    }

    private static byte* Start(byte[] pinned) => (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
}
