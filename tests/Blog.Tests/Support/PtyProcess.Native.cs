using System.Runtime.InteropServices;

namespace Blog.Tests.Support;

/// <summary>The calls and numbers of Linux.</summary>
internal sealed unsafe partial class PtyProcess
{
    private const string C = "libc";

    private const int ReadWrite = 2, NoControl = 0x100, NonBlocking = 0x800, CloseOnExec = 0x80000;
    private const int WouldBlock = 11, DoNotWait = 1, Kill = 9;
    private const nuint SetWindowSize = 0x5414;
    private const short ResetSignals = 0x04, SetMask = 0x08, NewSession = 0x80;

    [LibraryImport(C, EntryPoint = "posix_openpt")]
    private static partial int OpenMaster(int flags);

    [LibraryImport(C, EntryPoint = "grantpt")]
    private static partial int Grant(int master);

    [LibraryImport(C, EntryPoint = "unlockpt")]
    private static partial int Unlock(int master);

    [LibraryImport(C, EntryPoint = "ptsname_r")]
    private static partial int SlaveName(int master, byte* name, nuint size);

    [LibraryImport(C, EntryPoint = "open")]
    private static partial int Open(byte* path, int flags);

    [LibraryImport(C, EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [LibraryImport(C, EntryPoint = "read")]
    private static partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport(C, EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport(C, EntryPoint = "poll")]
    private static partial int Poll(PollEntry* entries, nuint count, int milliseconds);

    [LibraryImport(C, EntryPoint = "ioctl")]
    private static partial int Ioctl(int descriptor, nuint request, ushort* size);

    [LibraryImport(C, EntryPoint = "tcgetattr")]
    private static partial int GetAttributes(int descriptor, byte* termios);

    [LibraryImport(C, EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);

    [LibraryImport(C, EntryPoint = "waitpid")]
    private static partial int WaitFor(int process, int* status, int options);

    [LibraryImport(C, EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(int* process, string path, byte* actions, byte* attributes, byte** arguments, byte** environment);

    [LibraryImport(C, EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int InitActions(byte* actions);

    [LibraryImport(C, EntryPoint = "posix_spawn_file_actions_addopen")]
    private static partial int AddOpen(byte* actions, int descriptor, byte* path, int flags, uint mode);

    [LibraryImport(C, EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int AddDuplicate(byte* actions, int descriptor, int target);

    [LibraryImport(C, EntryPoint = "posix_spawn_file_actions_destroy")]
    private static partial int DestroyActions(byte* actions);

    [LibraryImport(C, EntryPoint = "posix_spawnattr_init")]
    private static partial int InitAttributes(byte* attributes);

    [LibraryImport(C, EntryPoint = "posix_spawnattr_setflags")]
    private static partial int SetFlags(byte* attributes, short flags);

    [LibraryImport(C, EntryPoint = "posix_spawnattr_setsigdefault")]
    private static partial int SetUsualSignals(byte* attributes, byte* set);

    [LibraryImport(C, EntryPoint = "posix_spawnattr_setsigmask")]
    private static partial int SetSignalMask(byte* attributes, byte* set);

    [LibraryImport(C, EntryPoint = "posix_spawnattr_destroy")]
    private static partial int DestroyAttributes(byte* attributes);

    [LibraryImport(C, EntryPoint = "sigfillset")]
    private static partial int FillSet(byte* set);

    [LibraryImport(C, EntryPoint = "sigemptyset")]
    private static partial int EmptySet(byte* set);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        internal int Descriptor;
        internal short Wanted, Got;
    }
}
