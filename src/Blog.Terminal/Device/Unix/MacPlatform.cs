namespace Blog.Terminal.Device.Unix;

/// <summary>The numbers of macOS (xnu's sys/fcntl.h, sys/ttycom.h, sys/termios.h, sys/signal.h). Not tried on a Mac yet.</summary>
internal static class MacPlatform
{
    /// <summary>FIOCLEX: closes a descriptor on exec. Takes no argument, unlike <c>fcntl</c>, which is variadic.</summary>
    internal const nuint CloseOnExec = 0x20006601;

    internal static UnixPlatform Numbers { get; } = new()
    {
        OpenReadWrite = 2, // O_RDWR
        OpenNonBlocking = 4, // O_NONBLOCK
        OpenNoControl = 0x20000, // O_NOCTTY
        OpenCloseOnExec = 0x1000000, // O_CLOEXEC
        WouldBlock = 35, // EAGAIN
        GetWindowSize = 0x40087468, // TIOCGWINSZ
        FlushInput = 1, // TCIFLUSH
        FlushOutput = 2, // TCOFLUSH
        SignalStop = 18, // SIGTSTP
        SignalUser1 = 30, // SIGUSR1
        SignalUser2 = 31, // SIGUSR2
    };
}
