using System.Runtime.InteropServices;
using System.Text;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// Opens the terminal afresh. The descriptors that a program is given are shared with the shell, so making those non-blocking would
/// make the shell's non-blocking; an own one may be.
/// </summary>
internal static unsafe class TtyFile
{
    private const string ControllingTerminal = "/dev/tty";

    /// <summary>The terminal behind one of the standard descriptors.</summary>
    /// <returns>An own, non-blocking descriptor, or -1 with the error in <see cref="Marshal.GetLastPInvokeError"/>.</returns>
    internal static int Reopen(int standard)
    {
        // Linux makes a new open file of this; macOS only a duplicate, which shares its flags with the shell.
        int own = OperatingSystem.IsLinux() ? Open($"/proc/self/fd/{standard}") : -1;
        if (own < 0 && Name(standard) is { } name) own = Open(name);

        // After su(1) the terminal belongs to another user, but /dev/tty opens for anyone whose terminal it is.
        if (own < 0 && Libc.ForegroundGroup(standard) >= 0) own = OpenControlling();
        return own;
    }

    /// <returns>A descriptor of the controlling terminal, or -1 where there is none.</returns>
    internal static int OpenControlling() => Open(ControllingTerminal);

    private static int Open(string path)
    {
        UnixPlatform numbers = UnixPlatform.Current;
        return Libc.Open(path, numbers.OpenReadWrite | numbers.OpenNonBlocking | numbers.OpenNoControl | numbers.OpenCloseOnExec);
    }

    private static string? Name(int descriptor)
    {
        const int Longest = 256;
        byte* name = stackalloc byte[Longest];
        return Libc.TtyName(descriptor, name, Longest) == 0
            ? Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name))
            : null;
    }
}
