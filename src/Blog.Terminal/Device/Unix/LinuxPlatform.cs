namespace Blog.Terminal.Device.Unix;

/// <summary>asm-generic's numbers, which x86 and ARM share.</summary>
internal static class LinuxPlatform
{
    internal static UnixPlatform Numbers { get; } = new()
    {
        OpenReadWrite = 2, // O_RDWR
        OpenNonBlocking = 0x800, // O_NONBLOCK
        OpenNoControl = 0x100, // O_NOCTTY
        OpenCloseOnExec = 0x80000, // O_CLOEXEC
        WouldBlock = 11, // EAGAIN
        GetWindowSize = 0x5413, // TIOCGWINSZ
        FlushInput = 0, // TCIFLUSH
        FlushOutput = 1, // TCOFLUSH
        SignalStop = 20, // SIGTSTP
        SignalUser1 = 10, // SIGUSR1
        SignalUser2 = 12, // SIGUSR2
    };
}
