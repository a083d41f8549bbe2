using System.Runtime.InteropServices;

namespace Blog.Terminal.Device.Unix;

/// <summary>What the terminal needs of the C library. Numbers that differ between systems are in <see cref="UnixPlatform"/>.</summary>
internal static unsafe partial class Libc
{
    private const string Library = "libc";

    [LibraryImport(Library, EntryPoint = "isatty")]
    internal static partial int IsATty(int descriptor);

    [LibraryImport(Library, EntryPoint = "ttyname_r")]
    internal static partial int TtyName(int descriptor, byte* name, nuint size);

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "close")]
    internal static partial int Close(int descriptor);

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    internal static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport(Library, EntryPoint = "poll", SetLastError = true)]
    internal static partial int Poll(PollEntry* entries, nuint count, int milliseconds);

    [LibraryImport(Library, EntryPoint = "pipe", SetLastError = true)]
    internal static partial int Pipe(int* descriptors);

    /// <summary>Linux only.</summary>
    [LibraryImport(Library, EntryPoint = "pipe2", SetLastError = true)]
    internal static partial int Pipe(int* descriptors, int flags);

    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    internal static partial int Ioctl(int descriptor, nuint request, void* argument);

    /// <summary>
    /// <c>ioctl</c> is variadic, and Apple's calls on ARM pass what is variadic on the stack: the six values in between fill the
    /// registers, so that the argument lands where it is looked for.
    /// </summary>
    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    internal static partial int IoctlOnAppleArm(
        int descriptor, nuint request, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, void* argument);

    [LibraryImport(Library, EntryPoint = "tcgetattr", SetLastError = true)]
    internal static partial int GetAttributes(int descriptor, byte* termios);

    [LibraryImport(Library, EntryPoint = "tcsetattr", SetLastError = true)]
    internal static partial int SetAttributes(int descriptor, int action, byte* termios);

    [LibraryImport(Library, EntryPoint = "cfmakeraw")]
    internal static partial void MakeRaw(byte* termios);

    [LibraryImport(Library, EntryPoint = "tcflush")]
    internal static partial int Flush(int descriptor, int queue);

    [LibraryImport(Library, EntryPoint = "tcgetpgrp")]
    internal static partial int ForegroundGroup(int descriptor);

    [LibraryImport(Library, EntryPoint = "getpgrp")]
    internal static partial int OwnGroup();

    /// <summary>Runs a command by <c>/bin/sh</c> to its end (POSIX, system). It leaves signals of the keyboard to the command.</summary>
    [LibraryImport(Library, EntryPoint = "system", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int RunCommand(string command);

    [LibraryImport(Library, EntryPoint = "kill")]
    internal static partial int Kill(int process, int signal);

    [LibraryImport(Library, EntryPoint = "sigaction")]
    internal static partial int SignalAction(int signal, byte* action, byte* previous);

    [LibraryImport(Library, EntryPoint = "signal")]
    internal static partial nint Signal(int signal, nint handler);

    /// <summary>Ends the process at once: no finalizer, no waiting for threads, nothing flushed.</summary>
    [LibraryImport(Library, EntryPoint = "_exit")]
    internal static partial void Exit(int status);
}

/// <summary><c>struct pollfd</c>; its bits are the same on Linux and macOS.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollEntry
{
    internal const short In = 1, Out = 4, Error = 8, HangUp = 16, Invalid = 32;

    internal int Descriptor;
    internal short Wanted;
    internal short Got;
}
