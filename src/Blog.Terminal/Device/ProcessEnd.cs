using Blog.Terminal.Device.Unix;
using Blog.Terminal.Device.Windows;

namespace Blog.Terminal.Device;

/// <summary>The end that nothing can hold up: no finalizer, no waiting for threads, nothing flushed.</summary>
internal static class ProcessEnd
{
    internal static void AtOnce(int status)
    {
        if (OperatingSystem.IsWindows()) _ = Kernel32.TerminateProcess(Kernel32.GetCurrentProcess(), (uint)status);
        else Libc.Exit(status);
    }
}
