using System.Runtime.InteropServices;
using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device.Unix;

/// <summary>The window's size. Scripts over <c>ssh -tt</c> say 0x0, and a hostile client 65535x65535: both are made sensible here.</summary>
internal static unsafe class WindowSize
{
    private const int Largest = 1000, UsualWidth = 80, UsualHeight = 24;

    internal static Size Of(int descriptor)
    {
        Reported size = default;
        _ = Ask(descriptor, &size);
        return new Size(Sensible(size.Columns, "COLUMNS", UsualWidth), Sensible(size.Rows, "LINES", UsualHeight));
    }

    private static int Ask(int descriptor, Reported* size)
    {
        nuint request = UnixPlatform.Current.GetWindowSize;
        bool appleArm = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
        return appleArm
            ? Libc.IoctlOnAppleArm(descriptor, request, 0, 0, 0, 0, 0, 0, size)
            : Libc.Ioctl(descriptor, request, size);
    }

    private static int Sensible(int reported, string variable, int usual)
    {
        if (reported == 0 && !int.TryParse(Environment.GetEnvironmentVariable(variable), out reported)) reported = usual;
        return reported <= 0 ? usual : Math.Min(reported, Largest);
    }

    /// <summary><c>struct winsize</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Reported
    {
        internal ushort Rows, Columns, WidthInPixels, HeightInPixels;
    }
}
