using System.Runtime.InteropServices;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// Starts <c>/bin/sh</c> by <c>posix_spawn</c>. <see cref="System.Diagnostics.Process"/> would have the runtime handle the terminal's modes.
/// </summary>
internal static unsafe partial class ShellProcess
{
    private const string Shell = "/bin/sh";

    private const int LargerThanAnyOfThem = 512;

    /// <summary>POSIX_SPAWN_SETSIGDEF, SETSIGMASK and SETSID, as Linux's libraries number them.</summary>
    private const short CleanSignalsInNewSession = 0x04 | 0x08 | 0x80;

    /// <returns>Whether it runs, with these two descriptors as its standard input and output and none as its standard error.</returns>
    internal static bool Start(string script, int input, int output)
    {
        byte* actions = stackalloc byte[LargerThanAnyOfThem], attributes = stackalloc byte[LargerThanAnyOfThem], set = stackalloc byte[LargerThanAnyOfThem];
        _ = InitActions(actions);
        _ = AddDuplicate(actions, input, 0);
        _ = AddDuplicate(actions, output, 1);
        _ = AddOpen(actions, 2, "/dev/null", 2, 0);

        _ = InitAttributes(attributes);
        _ = SetFlags(attributes, CleanSignalsInNewSession);
        _ = FillSet(set);
        _ = SetUsualSignals(attributes, set);
        _ = EmptySet(set);
        _ = SetSignalMask(attributes, set);

        byte** arguments = Strings(Shell, "-c", script, "terminal-guard"), environment = Strings("PATH=/usr/bin:/bin", "LC_ALL=C");
        int process, failed = Spawn(&process, Shell, actions, attributes, arguments, environment);
        Free(arguments);
        Free(environment);
        _ = DestroyActions(actions);
        _ = DestroyAttributes(attributes);
        return failed == 0;
    }

    private static byte** Strings(params ReadOnlySpan<string> texts)
    {
        byte** block = (byte**)NativeMemory.AllocZeroed((nuint)texts.Length + 1, (nuint)sizeof(byte*));
        for (int i = 0; i < texts.Length; i++) block[i] = (byte*)Marshal.StringToCoTaskMemUTF8(texts[i]);
        return block;
    }

    private static void Free(byte** block)
    {
        for (byte** text = block; *text is not null; text++) Marshal.FreeCoTaskMem((nint)(*text));
        NativeMemory.Free(block);
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(int* process, string path, byte* actions, byte* attributes, byte** arguments, byte** environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int InitActions(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int AddDuplicate(byte* actions, int descriptor, int target);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddOpen(byte* actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_destroy")]
    private static partial int DestroyActions(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_init")]
    private static partial int InitAttributes(byte* attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setflags")]
    private static partial int SetFlags(byte* attributes, short flags);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigdefault")]
    private static partial int SetUsualSignals(byte* attributes, byte* set);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigmask")]
    private static partial int SetSignalMask(byte* attributes, byte* set);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_destroy")]
    private static partial int DestroyAttributes(byte* attributes);

    [LibraryImport("libc", EntryPoint = "sigfillset")]
    private static partial int FillSet(byte* set);

    [LibraryImport("libc", EntryPoint = "sigemptyset")]
    private static partial int EmptySet(byte* set);
}
