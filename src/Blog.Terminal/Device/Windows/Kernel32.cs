using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>The console's part of the Windows API ("Console Functions" in Microsoft's documentation), under its own names.</summary>
internal static unsafe partial class Kernel32
{
    private const string Library = "kernel32.dll";

    internal const uint GenericRead = 0x80000000, GenericWrite = 0x40000000, ShareReadAndWrite = 3, OpenExisting = 3;

    internal const uint Utf8CodePage = 65001;

    [LibraryImport(Library)]
    internal static partial nint GetStdHandle(int which);

    [LibraryImport(Library, EntryPoint = "CreateFileW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    internal static partial SafeFileHandle CreateFile(
        string name, uint access, uint share, nint security, uint disposition, uint flags, nint template);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool GetConsoleMode(nint console, out uint mode);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool SetConsoleMode(nint console, uint mode);

    [LibraryImport(Library)]
    internal static partial uint GetConsoleOutputCP();

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool SetConsoleOutputCP(uint codePage);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool GetConsoleScreenBufferInfo(nint output, out ScreenBufferInfo info);

    [LibraryImport(Library, EntryPoint = "ReadConsoleInputW", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool ReadConsoleInput(nint input, InputRecord* records, uint length, out uint read);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool FlushConsoleInputBuffer(nint input);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool WriteFile(nint file, byte* bytes, uint length, out uint written, nint overlapped);

    [LibraryImport(Library)]
    internal static partial nint GetCurrentProcess();

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool TerminateProcess(nint process, uint status);
}

/// <summary>INPUT_RECORD, of whose union only KEY_EVENT_RECORD is looked at.</summary>
[StructLayout(LayoutKind.Explicit, Size = 20)]
internal struct InputRecord
{
    internal const ushort KeyEvent = 1, WindowBufferSizeEvent = 4;

    [FieldOffset(0)]
    internal ushort EventType;

    [FieldOffset(4)]
    internal int IsKeyDown;

    [FieldOffset(8)]
    internal ushort RepeatCount;

    [FieldOffset(10)]
    internal ushort VirtualKey;

    [FieldOffset(14)]
    internal ushort Character;
}

/// <summary>CONSOLE_SCREEN_BUFFER_INFO.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ScreenBufferInfo
{
    internal short BufferWidth, BufferHeight, CursorX, CursorY;
    internal ushort Attributes;
    internal short WindowLeft, WindowTop, WindowRight, WindowBottom;
    internal short LargestWidth, LargestHeight;
}
