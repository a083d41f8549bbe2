using System.Collections;
using System.Runtime.InteropServices;

namespace Blog.Tests.Support;

internal sealed unsafe partial class PtyProcess
{
    private const int LargerThanAnyOfThem = 512;

    /// <summary>
    /// Starts a session of its own on the terminal: the first terminal that a session's leader opens is the one that it belongs to. No
    /// signal is blocked or ignored in it, whatever this process does with them.
    /// </summary>
    private static int Start(string file, string[] arguments, byte* terminal, Dictionary<string, string> environment)
    {
        byte* actions = stackalloc byte[LargerThanAnyOfThem], attributes = stackalloc byte[LargerThanAnyOfThem], set = stackalloc byte[LargerThanAnyOfThem];
        _ = InitActions(actions);
        _ = AddOpen(actions, 0, terminal, ReadWrite, 0);
        _ = AddDuplicate(actions, 0, 1);
        _ = AddDuplicate(actions, 0, 2);

        _ = InitAttributes(attributes);
        _ = SetFlags(attributes, NewSession | ResetSignals | SetMask);
        _ = FillSet(set);
        _ = SetUsualSignals(attributes, set);
        _ = EmptySet(set);
        _ = SetSignalMask(attributes, set);

        byte** argv = Strings([file, .. arguments]), envp = Strings(environment.Select(pair => $"{pair.Key}={pair.Value}").ToArray());
        int process, failed = Spawn(&process, file, actions, attributes, argv, envp);
        _ = DestroyActions(actions);
        _ = DestroyAttributes(attributes);
        Free(argv);
        Free(envp);
        return failed == 0 ? process : throw new InvalidOperationException($"{file} does not start: {Marshal.GetPInvokeErrorMessage(failed)}");
    }

    private static Dictionary<string, string> Environ(IReadOnlyDictionary<string, string>? changes)
    {
        Dictionary<string, string> all = [];
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables()) all[(string)entry.Key] = (string?)entry.Value ?? "";
        all["TERM"] = "xterm-256color";
        foreach ((string name, string value) in changes ?? new Dictionary<string, string>()) all[name] = value;
        return all;
    }

    private static byte** Strings(string[] texts)
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
}
