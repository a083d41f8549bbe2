using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>The console as it was found, or as a terminal that speaks escape sequences in both directions ("Console Virtual Terminal Sequences").</summary>
internal sealed class ConsoleModes(SafeFileHandle input, SafeFileHandle output)
{
    // ENABLE_WINDOW_INPUT, ENABLE_EXTENDED_FLAGS (with quick edit off, which would take the mouse and hold the output up), ENABLE_VIRTUAL_TERMINAL_INPUT.
    private const uint RawInput = 0x8 | 0x80 | 0x200;

    // ENABLE_PROCESSED_OUTPUT, ENABLE_WRAP_AT_EOL_OUTPUT, ENABLE_VIRTUAL_TERMINAL_PROCESSING, DISABLE_NEWLINE_AUTO_RETURN.
    private const uint RawOutput = 0x1 | 0x2 | 0x4 | 0x8;

    /// <summary>Without this flag SetConsoleMode leaves quick edit as it is.</summary>
    private const uint ExtendedFlags = 0x80;

    private uint _inputFound, _outputFound, _codePageFound;
    private int _isEntered;

    /// <returns>False on a console that does not know the modes (before Windows 10, 1607).</returns>
    internal bool Enter()
    {
        if (!Kernel32.GetConsoleMode(Input, out _inputFound) || !Kernel32.GetConsoleMode(Output, out _outputFound)) return false;
        _codePageFound = Kernel32.GetConsoleOutputCP();
        _isEntered = 1;
        bool entered = Kernel32.SetConsoleMode(Input, RawInput) && Kernel32.SetConsoleMode(Output, RawOutput)
            && Kernel32.SetConsoleOutputCP(Kernel32.Utf8CodePage);
        if (!entered) Leave();
        return entered;
    }

    internal void Leave()
    {
        if (Interlocked.Exchange(ref _isEntered, 0) == 0) return;
        _ = Kernel32.FlushConsoleInputBuffer(Input);
        _ = Kernel32.SetConsoleMode(Input, _inputFound | ExtendedFlags);
        _ = Kernel32.SetConsoleMode(Output, _outputFound);
        _ = Kernel32.SetConsoleOutputCP(_codePageFound);
    }

    private nint Input => input.DangerousGetHandle();

    private nint Output => output.DangerousGetHandle();
}
