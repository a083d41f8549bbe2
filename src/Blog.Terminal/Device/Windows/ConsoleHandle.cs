using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>The console's two ends, found by name so that redirected streams do not matter.</summary>
internal static class ConsoleHandle
{
    internal const int StandardInput = -10, StandardOutput = -11, StandardError = -12;

    internal static bool IsConsole(int standard) => Kernel32.GetConsoleMode(Kernel32.GetStdHandle(standard), out _);

    internal static SafeFileHandle OpenInput() => Open("CONIN$");

    internal static SafeFileHandle OpenOutput() => Open("CONOUT$");

    private static SafeFileHandle Open(string name) => Kernel32.CreateFile(
        name, Kernel32.GenericRead | Kernel32.GenericWrite, Kernel32.ShareReadAndWrite, 0, Kernel32.OpenExisting, 0, 0);
}
