namespace Blog.Terminal.Device.Unix;

/// <summary>Numbers of the C library's headers that are not the same everywhere, under the names that the headers give them.</summary>
internal sealed record UnixPlatform
{
    internal static UnixPlatform Current { get; } = OperatingSystem.IsMacOS() ? MacPlatform.Numbers : LinuxPlatform.Numbers;

    internal required int OpenReadWrite { get; init; }

    internal required int OpenNonBlocking { get; init; }

    internal required int OpenNoControl { get; init; }

    internal required int OpenCloseOnExec { get; init; }

    internal required int WouldBlock { get; init; }

    internal required nuint GetWindowSize { get; init; }

    internal required int FlushInput { get; init; }

    internal required int FlushOutput { get; init; }

    internal required int SignalStop { get; init; }

    internal required int SignalUser1 { get; init; }

    internal required int SignalUser2 { get; init; }

    /// <summary>The same on both: EINTR.</summary>
    internal const int Interrupted = 4;

    /// <summary>The same on both: TCSANOW.</summary>
    internal const int SetNow = 0;

    /// <summary>The same on both.</summary>
    internal const int SignalHangUp = 1, SignalInterrupt = 2, SignalQuit = 3, SignalAlarm = 14, SignalTerminate = 15, SignalTerminalOutput = 22;
}
